package dev.obsc.engine;

import dev.obsc.diagnostic.Span;
import java.util.Optional;

/**
 * One line of a Jsonnet call trace.
 *
 * @param span where the evaluation stood; empty for frames that have no place, such as
 *     manifestation
 * @param context what was being evaluated, such as {@code function <f>}; may be empty
 */
public record StackFrame(Optional<Span> span, String context) {}
