package dev.obsc.eval.std;

import dev.obsc.eval.EvalCode;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Family;
import dev.obsc.eval.FunctionValue;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.NullValue;
import dev.obsc.eval.Value;
import java.util.Optional;

/** Functions that reach what is outside the program. */
public final class World extends Family {
  @Override
  public void declare(Signatures signatures) {
    signatures.add("extVar", "x");
    signatures.add("native", "x");
    signatures.add("trace", "str", "rest");
  }

  @Override
  public Value call(String function, Lazy[] arguments, Evaluator evaluator) {
    String text = evaluator.string(arguments[0]).text();
    return switch (function) {
      case "extVar" -> externalVariable(text, evaluator);
      case "native" -> {
        Optional<FunctionValue> found = evaluator.world().nativeFunction(text);
        yield found.isPresent() ? found.get() : NullValue.NULL;
      }
      case "trace" -> {
        evaluator.world().trace(text, evaluator);
        yield arguments[1].force(evaluator);
      }
      default -> throw new IllegalArgumentException(function);
    };
  }

  private static Value externalVariable(String name, Evaluator evaluator) {
    Optional<Lazy> variable = evaluator.world().externalVariable(name);
    if (variable.isEmpty()) {
      throw evaluator.error(
          EvalCode.UNDEFINED_EXTERNAL_VARIABLE, "Undefined external variable: " + name);
    }
    return variable.get().force(evaluator);
  }
}
