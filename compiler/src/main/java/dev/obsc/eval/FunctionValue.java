package dev.obsc.eval;

/** A function that can be called: written in Jsonnet, of the standard library or native. */
public abstract non-sealed class FunctionValue extends Value {
  FunctionValue() {}

  public abstract int parameterCount();

  public abstract String parameterName(int index);

  /** Whether the parameter may be left out. */
  public abstract boolean isOptional(int index);

  /** What messages and traces call this function; may be empty. */
  abstract String name();

  /**
   * Runs the function with one entry for each parameter; {@link Builtin#ABSENT} stands for an
   * optional one that the call leaves out. The array becomes the function's.
   */
  abstract Value apply(Lazy[] arguments, Evaluator evaluator);

  /** Calls with arguments by position, as {@code f(a, b)} does. */
  public final Value call(Evaluator evaluator, Lazy... arguments) {
    return apply(Arguments.bind(this, arguments, evaluator), evaluator);
  }

  /** A lazy call: the function runs when the result is first needed. */
  public final Lazy callLazily(Lazy... arguments) {
    return new CallThunk(this, arguments);
  }

  @Override
  public final String typeName() {
    return "function";
  }
}
