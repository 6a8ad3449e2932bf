package dev.obsc.eval;

/** A finite IEEE double. */
public final class NumberValue extends Value {
  private static final int SMALLEST = -128;
  private static final NumberValue[] SMALL = small();

  private final double value;

  private NumberValue(double value) {
    this.value = value;
  }

  /**
   * The number {@code value}.
   *
   * @param value finite; results of arithmetic go through {@link Evaluator#number(double)}, which
   *     checks that
   */
  public static NumberValue of(double value) {
    int whole = (int) value;
    if (whole == value && whole >= SMALLEST && whole < SMALLEST + SMALL.length) {
      // Negative zero is not the zero of the table.
      return whole == 0 && 1 / value < 0 ? new NumberValue(value) : SMALL[whole - SMALLEST];
    }
    return new NumberValue(value);
  }

  public double value() {
    return value;
  }

  @Override
  public String typeName() {
    return "number";
  }

  private static NumberValue[] small() {
    var values = new NumberValue[1152];
    for (int i = 0; i < values.length; i++) {
      values[i] = new NumberValue(SMALLEST + i);
    }
    return values;
  }
}
