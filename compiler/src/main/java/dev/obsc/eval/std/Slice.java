package dev.obsc.eval.std;

import dev.obsc.eval.ArrayValue;
import dev.obsc.eval.Comparison;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.NullValue;
import dev.obsc.eval.NumberValue;
import dev.obsc.eval.StringValue;
import dev.obsc.eval.Value;
import dev.obsc.json.NumberText;
import java.util.ArrayList;
import java.util.List;

/** {@code std.slice}: every so-manieth element between two positions. */
final class Slice {
  private static final NumberValue ZERO = NumberValue.of(0);

  private Slice() {}

  static Value of(Lazy[] arguments, Evaluator evaluator) {
    Value sliced = arguments[0].force(evaluator);
    Value index = arguments[1].force(evaluator);
    Value end = arguments[2].force(evaluator);
    Value stepOrNull = arguments[3].force(evaluator);
    double step = stepOrNull instanceof NullValue ? 1 : number(stepOrNull, evaluator);
    if (step < 0) {
      throw evaluator.error(
          "got ["
              + text(position(sliced, index, 0, evaluator))
              + ":"
              + text(end instanceof NullValue ? length(sliced, evaluator) : number(end, evaluator))
              + ":"
              + text(step)
              + "] but negative steps are not supported");
    }
    if (step == 0) {
      throw evaluator.error("got 0 but step must be greater than 0");
    }
    if (!(sliced instanceof ArrayValue) && !(sliced instanceof StringValue)) {
      throw evaluator.error(
          "std.slice accepts a string or an array, but got: " + sliced.typeName());
    }
    double length = length(sliced, evaluator);
    double from = position(sliced, index, 0, evaluator);
    double to = end instanceof NullValue ? length : number(end, evaluator);
    to = Math.min(to < 0 ? to + length : to, length);
    if (from >= to) {
      return sliced instanceof ArrayValue ? ArrayValue.EMPTY : StringValue.EMPTY;
    }
    checkWhole(from, evaluator);
    if (from + step < to) {
      checkWhole(step, evaluator);
    }
    int first = (int) from;
    int last = (int) Math.ceil(to);
    if (sliced instanceof ArrayValue array) {
      return step == 1
          ? array.slice(first, last)
          : ArrayValue.of(elements(array, first, last, step));
    }
    return part((StringValue) sliced, first, last, step);
  }

  private static double position(Value sliced, Value position, double absent, Evaluator evaluator) {
    if (position instanceof NullValue) {
      return absent;
    }
    double number = number(position, evaluator);
    return number < 0 ? Math.max(0, length(sliced, evaluator) + number) : number;
  }

  private static List<Lazy> elements(ArrayValue array, int from, int to, double step) {
    List<Lazy> elements = new ArrayList<>();
    for (double i = from; i < to; i += step) {
      elements.add(array.element((int) i));
    }
    return elements;
  }

  private static StringValue part(StringValue string, int from, int to, double step) {
    if (step == 1) {
      return string.slice(from, to);
    }
    var out = new StringBuilder();
    for (double i = from; i < to; i += step) {
      out.appendCodePoint(string.codePointAt((int) i));
    }
    return StringValue.of(out.toString());
  }

  private static double number(Value value, Evaluator evaluator) {
    if (value instanceof NumberValue number) {
      return number.value();
    }
    // The reference library compares with zero first, which complains of the zero.
    Comparison.compare(value, ZERO, evaluator);
    throw evaluator.typeError(value, "number");
  }

  private static double length(Value value, Evaluator evaluator) {
    return Sequence.length(value, evaluator);
  }

  private static void checkWhole(double index, Evaluator evaluator) {
    if (index != Math.rint(index)) {
      throw evaluator.error("array index was not integer: " + text(index));
    }
  }

  private static String text(double number) {
    return NumberText.JSONNET.of(number);
  }
}
