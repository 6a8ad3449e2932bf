package dev.obsc.eval.std;

import dev.obsc.eval.ArrayValue;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Family;
import dev.obsc.eval.FunctionValue;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.NumberValue;
import dev.obsc.eval.ObjectValue;
import dev.obsc.eval.StringValue;
import dev.obsc.eval.Value;

/** Functions that ask what a value is. */
public final class Types extends Family {
  @Override
  public void declare(Signatures signatures) {
    signatures.add("type", "x");
    signatures.add("length", "x");
  }

  @Override
  public Value call(String function, Lazy[] arguments, Evaluator evaluator) {
    return switch (function) {
      case "type" -> StringValue.of(arguments[0].force(evaluator).typeName());
      case "length" -> NumberValue.of(length(arguments[0].force(evaluator), evaluator));
      default -> throw new IllegalArgumentException(function);
    };
  }

  private static int length(Value value, Evaluator evaluator) {
    if (value instanceof ArrayValue array) {
      return array.length();
    }
    if (value instanceof StringValue string) {
      return string.length();
    }
    if (value instanceof ObjectValue object) {
      return object.fieldNames(false, evaluator).length;
    }
    if (value instanceof FunctionValue function) {
      // Differs from go-jsonnet, which leaves out the optional ones.
      return function.parameterCount();
    }
    throw evaluator.typeError(value);
  }
}
