package dev.obsc.project;

/**
 * A difference that is not worth showing.
 *
 * @param path of the field, as messages write it, with stars
 * @param reason why; never empty
 */
public record DiffIgnore(ResourcePattern resource, NamePattern path, String reason) {}
