package dev.obsc.eval;

/** A Jsonnet value; what it contains may still be lazy. */
public abstract sealed class Value extends Lazy
    permits NullValue,
        BooleanValue,
        NumberValue,
        StringValue,
        ArrayValue,
        ObjectValue,
        FunctionValue {
  Value() {}

  /** What {@code std.type} answers. */
  public abstract String typeName();

  @Override
  public final Value force(Evaluator evaluator) {
    return this;
  }
}
