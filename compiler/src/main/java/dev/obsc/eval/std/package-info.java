/**
 * The standard library, one {@link dev.obsc.eval.Family} for each group of functions.
 *
 * <p>To add a function: declare it in the family it belongs to, add a case to that family's {@code
 * call}, and write a method for it. What the method needs is on {@link dev.obsc.eval.Evaluator}:
 *
 * <ul>
 *   <li>{@code evaluator.string(argument)}, {@code number}, {@code integer}, {@code bool}, {@code
 *       array}, {@code object} and {@code function} give an argument of that type or fail in the
 *       words that go-jsonnet has for it;
 *   <li>{@code throw evaluator.error("…")} fails at the call; {@code evaluator.number(double)}
 *       makes a number and fails if it is not finite;
 *   <li>{@code function.call(evaluator, a, b)} calls back; {@code function.callLazily(a)} does so
 *       when the result is needed, for functions such as {@code std.map};
 *   <li>{@code array.element(i)} is the element as it is, perhaps not evaluated, to be passed on;
 *       {@code array.get(i, evaluator)} its value;
 *   <li>{@code object.get(name, evaluator)} evaluates a field, {@code object.lazily(name)} defers
 *       that; {@code ObjectValue.of(map)} makes an object;
 *   <li>{@link dev.obsc.eval.Equality}, {@link dev.obsc.eval.Comparison}, {@link
 *       dev.obsc.eval.Manifester} and {@link dev.obsc.eval.Conversion} are the operators and the
 *       ways to and from finished data;
 *   <li>{@code evaluator.checkSize(bytes)} before building something large, and {@code
 *       evaluator.spend(steps)} in loops that call nothing, keep the limits.
 * </ul>
 *
 * <p>No function takes more than n log n steps in its input and output. No regular expressions and
 * no lambdas, where a loop will do: both cost start-up time.
 */
@NullMarked
package dev.obsc.eval.std;

import org.jspecify.annotations.NullMarked;
