package dev.obsc.eval;

/** {@code std.slice} and the slice syntax. */
public final class Slices {
  private Slices() {}

  /**
   * The part of a string or array from {@code from} up to but not including {@code to}; null stands
   * for what is left out, negative positions count from the end.
   */
  public static Value slice(Value target, Value from, Value to, Value step, Evaluator evaluator) {
    if (target instanceof NullValue
        || target instanceof BooleanValue
        || target instanceof NumberValue) {
      // The length is what the reference library asks for first.
      throw evaluator.typeError(target);
    }
    int length =
        target instanceof ArrayValue array
            ? array.length()
            : target instanceof StringValue string ? string.length() : 0;
    double first = from instanceof NullValue ? 0 : position(from, evaluator);
    double last = to instanceof NullValue ? length : position(to, evaluator);
    double by = step instanceof NullValue ? 1 : position(step, evaluator);
    first = first < 0 ? Math.max(0, length + first) : first;
    last = last < 0 ? length + last : last;
    if (by < 0) {
      throw evaluator.error(
          "got ["
              + NumberTexts.whole(first)
              + ":"
              + NumberTexts.whole(last)
              + ":"
              + NumberTexts.whole(by)
              + "] but negative steps are not supported");
    }
    if (by == 0) {
      throw evaluator.error("got 0 but step must be greater than 0");
    }
    int begin = (int) Math.min(first, length);
    int end = (int) Math.max(begin, Math.min(last, length));
    int stride = (int) Math.min(by, Integer.MAX_VALUE);
    if (target instanceof StringValue string) {
      return slice(string, begin, end, stride);
    }
    if (target instanceof ArrayValue array) {
      return slice(array, begin, end, stride);
    }
    throw evaluator.error("std.slice accepts a string or an array, but got: " + target.typeName());
  }

  private static double position(Value value, Evaluator evaluator) {
    double position = evaluator.number(value);
    // Differs from go-jsonnet, which cuts off fractions and so hides mistakes.
    if (position != Math.rint(position)) {
      throw evaluator.error(
          EvalCode.WRONG_TYPE, "array index was not integer: " + NumberTexts.shortest(position));
    }
    return position;
  }

  private static Value slice(StringValue string, int begin, int end, int stride) {
    if (stride == 1) {
      return string.slice(begin, end);
    }
    var part = new StringBuilder();
    for (long i = begin; i < end; i += stride) {
      part.appendCodePoint(string.codePointAt((int) i));
    }
    return StringValue.of(part.toString());
  }

  private static Value slice(ArrayValue array, int begin, int end, int stride) {
    if (stride == 1) {
      return array.slice(begin, end);
    }
    var elements = new Lazy[(int) (((long) end - begin + stride - 1) / stride)];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = array.element(begin + i * stride);
    }
    return ArrayValue.of(elements);
  }
}
