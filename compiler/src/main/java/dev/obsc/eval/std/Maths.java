package dev.obsc.eval.std;

import dev.obsc.eval.BooleanValue;
import dev.obsc.eval.Comparison;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Family;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.NumberValue;
import dev.obsc.eval.Value;

/** Functions on numbers. Strict, so that every machine gives the same digits. */
public final class Maths extends Family {
  private static final String[] OF_ONE_NUMBER = {
    "ceil",
    "floor",
    "sqrt",
    "sin",
    "cos",
    "tan",
    "asin",
    "acos",
    "atan",
    "log",
    "log2",
    "log10",
    "exp",
    "mantissa",
    "exponent",
    "round",
    "isEven",
    "isOdd",
    "isInteger",
    "isDecimal",
    "deg2rad",
    "rad2deg",
  };

  @Override
  public void declare(Signatures signatures) {
    for (String name : OF_ONE_NUMBER) {
      signatures.add(name, "x");
    }
    signatures.add("abs", "n");
    signatures.add("sign", "n");
    signatures.add("max", "~a", "~b");
    signatures.add("min", "~a", "~b");
    signatures.add("clamp", "~x", "~minVal", "~maxVal");
    signatures.add("pow", "x", "n");
    signatures.add("modulo", "x", "y");
    signatures.add("atan2", "y", "x");
    signatures.add("hypot", "a", "b");
  }

  @Override
  public Value call(String function, Lazy[] arguments, Evaluator evaluator) {
    return switch (function) {
      case "abs" -> NumberValue.of(Math.abs(expected(function, arguments[0], evaluator)));
      case "sign" -> NumberValue.of(sign(expected(function, arguments[0], evaluator)));
      case "max" -> {
        double left = expected("max first param", arguments[0], evaluator);
        double right = expected("max second param", arguments[1], evaluator);
        yield NumberValue.of(left > right ? left : right);
      }
      case "min" -> {
        double left = expected("min first param", arguments[0], evaluator);
        double right = expected("min second param", arguments[1], evaluator);
        yield NumberValue.of(left < right ? left : right);
      }
      case "clamp" -> clamp(arguments, evaluator);
      case "pow", "modulo", "atan2", "hypot" -> ofTwo(function, arguments, evaluator);
      case "isEven", "isOdd", "isInteger", "isDecimal" ->
          BooleanValue.of(isA(function, evaluator.number(arguments[0])));
      default -> evaluator.number(ofOne(function, evaluator.number(arguments[0])));
    };
  }

  private static double expected(String what, Lazy lazy, Evaluator evaluator) {
    Value value = lazy.force(evaluator);
    if (value instanceof NumberValue number) {
      return number.value();
    }
    throw evaluator.error("std." + what + " expected number, got " + value.typeName());
  }

  private static double sign(double number) {
    return number > 0 ? 1 : number < 0 ? -1 : 0;
  }

  private static Value clamp(Lazy[] arguments, Evaluator evaluator) {
    Value value = arguments[0].force(evaluator);
    Value lowest = arguments[1].force(evaluator);
    if (Comparison.compare(value, lowest, evaluator) < 0) {
      return lowest;
    }
    Value highest = arguments[2].force(evaluator);
    return Comparison.compare(value, highest, evaluator) > 0 ? highest : value;
  }

  private static Value ofTwo(String function, Lazy[] arguments, Evaluator evaluator) {
    double left = evaluator.number(arguments[0]);
    double right = evaluator.number(arguments[1]);
    if (function.equals("modulo") && right == 0) {
      throw evaluator.error("Division by zero.");
    }
    return evaluator.number(
        switch (function) {
          case "pow" -> StrictMath.pow(left, right);
          case "modulo" -> left % right;
          case "atan2" -> StrictMath.atan2(left, right);
          case "hypot" -> StrictMath.hypot(left, right);
          default -> throw new IllegalArgumentException(function);
        });
  }

  private static double ofOne(String function, double x) {
    return switch (function) {
      case "ceil" -> Math.ceil(x);
      case "floor" -> Math.floor(x);
      case "sqrt" -> Math.sqrt(x);
      case "sin" -> StrictMath.sin(x);
      case "cos" -> StrictMath.cos(x);
      case "tan" -> StrictMath.tan(x);
      case "asin" -> StrictMath.asin(x);
      case "acos" -> StrictMath.acos(x);
      case "atan" -> StrictMath.atan(x);
      case "log" -> StrictMath.log(x);
      case "log2" -> StrictMath.log(x) / StrictMath.log(2);
      case "log10" -> StrictMath.log(x) / StrictMath.log(10);
      case "exp" -> StrictMath.exp(x);
      case "mantissa" -> GoMath.mantissa(x);
      case "exponent" -> GoMath.exponent(x);
      case "round" -> round(x);
      case "deg2rad" -> x * Math.PI / 180;
      case "rad2deg" -> x * 180 / Math.PI;
      default -> throw new IllegalArgumentException(function);
    };
  }

  /** Rounds halves away from zero, as go-jsonnet does. */
  private static double round(double x) {
    double whole = Math.floor(Math.abs(x));
    double rounded = Math.abs(x) - whole >= 0.5 ? whole + 1 : whole;
    return Math.copySign(rounded, x);
  }

  private static boolean isA(String function, double x) {
    double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
    return switch (function) {
      case "isEven" -> whole % 2 == 0;
      case "isOdd" -> whole % 2 != 0;
      case "isInteger" -> whole == x;
      case "isDecimal" -> whole != x;
      default -> throw new IllegalArgumentException(function);
    };
  }
}
