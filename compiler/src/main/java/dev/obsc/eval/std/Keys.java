package dev.obsc.eval.std;

import dev.obsc.eval.Builtin;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.FunctionValue;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.Value;
import java.util.Optional;

/** What elements are compared by: a function of them, or they themselves. */
final class Keys {
  private final Optional<FunctionValue> function;
  private final Evaluator evaluator;

  private Keys(Optional<FunctionValue> function, Evaluator evaluator) {
    this.function = function;
    this.evaluator = evaluator;
  }

  /** From an argument {@code keyF}, which may be left out. */
  static Keys of(Lazy keyFunction, Evaluator evaluator) {
    return new Keys(
        keyFunction.equals(Builtin.ABSENT)
            ? Optional.empty()
            : Optional.of(evaluator.function(keyFunction)),
        evaluator);
  }

  Value key(Lazy element) {
    return function.isPresent()
        ? function.get().call(evaluator, element)
        : element.force(evaluator);
  }
}
