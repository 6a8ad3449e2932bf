package dev.obsc.project;

import dev.obsc.diagnostic.Span;

/**
 * A finding that the project accepts.
 *
 * @param code the rule's code
 * @param environment the environments it holds for
 * @param reason why; never empty
 * @param span where the file says it
 */
public record Suppression(
    String code, ResourcePattern resource, NamePattern environment, String reason, Span span) {}
