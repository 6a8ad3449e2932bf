package dev.obsc.diagnostic;

/**
 * A place in the source with a remark about it.
 *
 * @param text what is to see there; may be empty when the place speaks for itself
 */
public record Label(Span span, String text) {}
