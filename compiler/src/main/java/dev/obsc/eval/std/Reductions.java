package dev.obsc.eval.std;

import dev.obsc.eval.ArrayValue;
import dev.obsc.eval.BooleanValue;
import dev.obsc.eval.Builtin;
import dev.obsc.eval.Comparison;
import dev.obsc.eval.Equality;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Family;
import dev.obsc.eval.FunctionValue;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.Manifester;
import dev.obsc.eval.NumberValue;
import dev.obsc.eval.StringValue;
import dev.obsc.eval.Value;
import java.util.ArrayList;
import java.util.List;

/** Functions that reduce an array to one value, or look for something in it. */
public final class Reductions extends Family {
  @Override
  public void declare(Signatures signatures) {
    signatures.add("foldl", "func", "arr", "~init");
    signatures.add("foldr", "func", "arr", "~init");
    signatures.add("all", "arr");
    signatures.add("any", "arr");
    signatures.add("sum", "arr");
    signatures.add("avg", "arr");
    signatures.add("minArray", "arr", "keyF?", "~onEmpty?");
    signatures.add("maxArray", "arr", "keyF?", "~onEmpty?");
    signatures.add("member", "arr", "x");
    signatures.add("contains", "arr", "elem");
    signatures.add("count", "arr", "x");
    signatures.add("find", "value", "arr");
  }

  @Override
  public Value call(String function, Lazy[] arguments, Evaluator evaluator) {
    return switch (function) {
      case "foldl" -> foldl(arguments, evaluator);
      case "foldr" -> foldr(arguments, evaluator);
      case "all" -> BooleanValue.of(!holdsAny(function, arguments[0], false, evaluator));
      case "any" -> BooleanValue.of(holdsAny(function, arguments[0], true, evaluator));
      case "sum" -> evaluator.number(sum(evaluator.array(arguments[0]), evaluator));
      case "avg" -> average(evaluator.array(arguments[0]), evaluator);
      case "minArray" -> extreme(1, arguments, evaluator);
      case "maxArray" -> extreme(-1, arguments, evaluator);
      case "member" -> BooleanValue.of(member(arguments, evaluator));
      case "contains" ->
          BooleanValue.of(
              contains(evaluator.array(arguments[0]), arguments[1].force(evaluator), evaluator));
      case "count" ->
          NumberValue.of(
              positions(evaluator.array(arguments[0]), arguments[1].force(evaluator), evaluator)
                  .size());
      case "find" -> find(arguments, evaluator);
      default -> throw new IllegalArgumentException(function);
    };
  }

  private static Value foldl(Lazy[] arguments, Evaluator evaluator) {
    FunctionValue fold = evaluator.function(arguments[0]);
    ArrayValue array = Sequence.folded("foldl", arguments[1], evaluator);
    Lazy result = arguments[2];
    for (int i = 0; i < array.length(); i++) {
      result = fold.call(evaluator, result, array.element(i));
    }
    return result.force(evaluator);
  }

  private static Value foldr(Lazy[] arguments, Evaluator evaluator) {
    FunctionValue fold = evaluator.function(arguments[0]);
    ArrayValue array = Sequence.folded("foldr", arguments[1], evaluator);
    Lazy result = arguments[2];
    for (int i = array.length() - 1; i >= 0; i--) {
      result = fold.call(evaluator, array.element(i), result);
    }
    return result.force(evaluator);
  }

  /** Whether an element equals {@code wanted}; those after the first that does stay as they are. */
  private static boolean holdsAny(String function, Lazy lazy, boolean wanted, Evaluator evaluator) {
    Value value = lazy.force(evaluator);
    if (!(value instanceof ArrayValue array)) {
      throw evaluator.error(function + "() parameter should be an array, got " + value.typeName());
    }
    for (int i = 0; i < array.length(); i++) {
      Value element = array.get(i, evaluator);
      if (!(element instanceof BooleanValue bool)) {
        throw evaluator.error(
            "element \""
                + Manifester.toStringValue(element, evaluator).text()
                + "\" of type "
                + element.typeName()
                + " is not a boolean");
      }
      if (bool.value() == wanted) {
        return true;
      }
    }
    evaluator.spend(array.length());
    return false;
  }

  private static double sum(ArrayValue array, Evaluator evaluator) {
    double sum = 0;
    for (int i = 0; i < array.length(); i++) {
      sum += evaluator.number(array.element(i));
    }
    evaluator.spend(array.length());
    return sum;
  }

  private static Value average(ArrayValue array, Evaluator evaluator) {
    if (array.length() == 0) {
      throw evaluator.error("Cannot calculate average of an empty array.");
    }
    return evaluator.number(sum(array, evaluator) / array.length());
  }

  /**
   * The first smallest element, or the first greatest.
   *
   * @param direction 1 for the smallest, -1 for the greatest
   */
  private static Value extreme(int direction, Lazy[] arguments, Evaluator evaluator) {
    ArrayValue array = evaluator.array(arguments[0]);
    var keys = Keys.of(arguments[1], evaluator);
    if (array.length() == 0) {
      if (arguments[2].equals(Builtin.ABSENT)) {
        throw evaluator.error("Expected at least one element in array. Got none");
      }
      return arguments[2].force(evaluator);
    }
    Lazy best = array.element(0);
    Value bestKey = keys.key(best);
    // Differs from go-jsonnet, which takes a single element though it cannot be compared.
    int _ = Comparison.compare(bestKey, bestKey, evaluator);
    for (int i = 1; i < array.length(); i++) {
      Value key = keys.key(array.element(i));
      if (Comparison.compare(bestKey, key, evaluator) * direction > 0) {
        best = array.element(i);
        bestKey = key;
      }
    }
    evaluator.spend(array.length());
    return best.force(evaluator);
  }

  private static boolean member(Lazy[] arguments, Evaluator evaluator) {
    Value value = arguments[0].force(evaluator);
    if (value instanceof ArrayValue array) {
      return contains(array, arguments[1].force(evaluator), evaluator);
    }
    if (value instanceof StringValue string) {
      String part = evaluator.string(arguments[1]).text();
      evaluator.spend(string.units());
      // Differs from go-jsonnet, where every string has the empty one for a member.
      return !part.isEmpty() && new TextSearch(part).next(string.text(), 0) >= 0;
    }
    throw evaluator.error("std.member first argument must be an array or a string");
  }

  private static boolean contains(ArrayValue array, Value wanted, Evaluator evaluator) {
    for (int i = 0; i < array.length(); i++) {
      if (Equality.equal(array.get(i, evaluator), wanted, evaluator)) {
        return true;
      }
    }
    evaluator.spend(array.length());
    return false;
  }

  private static Value find(Lazy[] arguments, Evaluator evaluator) {
    Value value = arguments[1].force(evaluator);
    if (!(value instanceof ArrayValue array)) {
      throw evaluator.error("find second parameter should be an array, got " + value.typeName());
    }
    return ArrayValue.of(positions(array, arguments[0].force(evaluator), evaluator));
  }

  private static List<NumberValue> positions(ArrayValue array, Value wanted, Evaluator evaluator) {
    List<NumberValue> positions = new ArrayList<>();
    for (int i = 0; i < array.length(); i++) {
      if (Equality.equal(array.get(i, evaluator), wanted, evaluator)) {
        positions.add(NumberValue.of(i));
      }
    }
    evaluator.spend(array.length());
    return positions;
  }
}
