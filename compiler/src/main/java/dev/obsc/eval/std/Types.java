package dev.obsc.eval.std;

import dev.obsc.eval.ArrayValue;
import dev.obsc.eval.BooleanValue;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Family;
import dev.obsc.eval.FunctionValue;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.Manifester;
import dev.obsc.eval.NullValue;
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
    signatures.add("id", "x");
    signatures.add("toString", "a");
    signatures.add("isString", "v");
    signatures.add("isNumber", "v");
    signatures.add("isBoolean", "v");
    signatures.add("isObject", "v");
    signatures.add("isArray", "v");
    signatures.add("isFunction", "v");
    signatures.add("isNull", "v");
  }

  @Override
  public Value call(String function, Lazy[] arguments, Evaluator evaluator) {
    Value value = arguments[0].force(evaluator);
    return switch (function) {
      case "type" -> StringValue.of(value.typeName());
      case "length" -> NumberValue.of(Sequence.length(value, evaluator));
      case "id" -> value;
      case "toString" -> Manifester.toStringValue(value, evaluator);
      case "isString" -> BooleanValue.of(value instanceof StringValue);
      case "isNumber" -> BooleanValue.of(value instanceof NumberValue);
      case "isBoolean" -> BooleanValue.of(value instanceof BooleanValue);
      case "isObject" -> BooleanValue.of(value instanceof ObjectValue);
      case "isArray" -> BooleanValue.of(value instanceof ArrayValue);
      case "isFunction" -> BooleanValue.of(value instanceof FunctionValue);
      case "isNull" -> BooleanValue.of(value instanceof NullValue);
      default -> throw new IllegalArgumentException(function);
    };
  }
}
