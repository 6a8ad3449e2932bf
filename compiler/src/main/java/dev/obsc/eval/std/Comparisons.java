package dev.obsc.eval.std;

import dev.obsc.eval.ArrayValue;
import dev.obsc.eval.BooleanValue;
import dev.obsc.eval.Comparison;
import dev.obsc.eval.Equality;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Family;
import dev.obsc.eval.FunctionValue;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.Manifester;
import dev.obsc.eval.NumberValue;
import dev.obsc.eval.ObjectValue;
import dev.obsc.eval.StringValue;
import dev.obsc.eval.Value;
import dev.obsc.json.JsonEscapes;

/** Functions that compare values, and the logic of two booleans. */
public final class Comparisons extends Family {
  @Override
  public void declare(Signatures signatures) {
    signatures.add("equals", "x", "y");
    signatures.add("primitiveEquals", "x", "y");
    signatures.add("assertEqual", "a", "b");
    signatures.add("xor", "x", "y");
    signatures.add("xnor", "x", "y");
    signatures.add("__compare", "v1", "v2");
    signatures.add("__compare_array", "arr1", "arr2");
    signatures.add("__array_less", "arr1", "arr2");
    signatures.add("__array_greater", "arr1", "arr2");
    signatures.add("__array_less_or_equal", "arr1", "arr2");
    signatures.add("__array_greater_or_equal", "arr1", "arr2");
  }

  @Override
  public Value call(String function, Lazy[] arguments, Evaluator evaluator) {
    Value left = arguments[0].force(evaluator);
    Value right = arguments[1].force(evaluator);
    return switch (function) {
      case "equals" -> BooleanValue.of(Equality.equal(left, right, evaluator));
      case "primitiveEquals" -> BooleanValue.of(primitiveEquals(left, right, evaluator));
      case "assertEqual" -> assertEqual(left, right, evaluator);
      case "xor" -> BooleanValue.of(evaluator.bool(left) != evaluator.bool(right));
      case "xnor" -> BooleanValue.of(evaluator.bool(left) == evaluator.bool(right));
      case "__compare" -> NumberValue.of(compare(left, right, evaluator));
      case "__compare_array" -> NumberValue.of(compareArrays(left, right, evaluator));
      case "__array_less" -> BooleanValue.of(compareArrays(left, right, evaluator) < 0);
      case "__array_greater" -> BooleanValue.of(compareArrays(left, right, evaluator) > 0);
      case "__array_less_or_equal" -> BooleanValue.of(compareArrays(left, right, evaluator) <= 0);
      case "__array_greater_or_equal" ->
          BooleanValue.of(compareArrays(left, right, evaluator) >= 0);
      default -> throw new IllegalArgumentException(function);
    };
  }

  private static boolean primitiveEquals(Value left, Value right, Evaluator evaluator) {
    if (!left.typeName().equals(right.typeName())) {
      return false;
    }
    if (left instanceof ArrayValue || left instanceof ObjectValue) {
      throw evaluator.error("primitiveEquals operates on primitive types, got " + left.typeName());
    }
    return Equality.equal(left, right, evaluator);
  }

  private static Value assertEqual(Value left, Value right, Evaluator evaluator) {
    if (Equality.equal(left, right, evaluator)) {
      return BooleanValue.TRUE;
    }
    throw evaluator.error(
        "Assertion failed. " + shown(left, evaluator) + " != " + shown(right, evaluator));
  }

  private static String shown(Value value, Evaluator evaluator) {
    String text = Manifester.toStringValue(value, evaluator).text();
    if (!(value instanceof StringValue)) {
      return text;
    }
    var quoted = new StringBuilder();
    JsonEscapes.JSONNET.append(text, quoted);
    return quoted.toString();
  }

  private static int compare(Value left, Value right, Evaluator evaluator) {
    if (!left.typeName().equals(right.typeName())) {
      throw evaluator.error(
          "Comparison requires matching types. Got "
              + left.typeName()
              + " and "
              + right.typeName());
    }
    if (left instanceof FunctionValue
        || left instanceof ObjectValue
        || left instanceof BooleanValue) {
      throw evaluator.error("Values of type " + left.typeName() + " are not comparable.");
    }
    return Integer.signum(Comparison.compare(left, right, evaluator));
  }

  private static int compareArrays(Value left, Value right, Evaluator evaluator) {
    ArrayValue one = Sequence.indexed(left, evaluator);
    ArrayValue other = Sequence.indexed(right, evaluator);
    return Integer.signum(Comparison.compare(one, other, evaluator));
  }
}
