/**
 * Evaluates Jsonnet: {@link dev.obsc.eval.Interpreter} is the engine.
 *
 * <p>A parsed file is lowered once to a tree of {@link dev.obsc.eval.Node}s with all names resolved
 * to slots of frames. One {@link dev.obsc.eval.Evaluator} runs it, on a thread with stack enough,
 * and {@link dev.obsc.eval.Manifester} turns the result into finished data. Files come from an
 * importer; nothing here opens one.
 */
@NullMarked
package dev.obsc.eval;

import org.jspecify.annotations.NullMarked;
