package dev.obsc.eval;

import org.jspecify.annotations.Nullable;

/** A function of the standard library. */
public final class Builtin extends FunctionValue {
  /** Stands for an argument that a call leaves out; see {@link #isAbsent}. It has no value. */
  public static final Lazy ABSENT = new Absent();

  private final Family family;
  private final String name;
  private final String[] parameters;
  private final int required;

  /** Bit i is set if the argument at i is handed over without being evaluated first. */
  private final int lazy;

  Builtin(Family family, String name, String[] parameters, int required, int lazy) {
    this.family = family;
    this.name = name;
    this.parameters = parameters;
    this.required = required;
    this.lazy = lazy;
  }

  /** Whether an argument is {@link #ABSENT}. */
  @SuppressWarnings("ReferenceEquality")
  public static boolean isAbsent(@Nullable Lazy argument) {
    return argument == ABSENT;
  }

  @Override
  public int parameterCount() {
    return parameters.length;
  }

  @Override
  public String parameterName(int index) {
    return parameters[index];
  }

  @Override
  public boolean isOptional(int index) {
    return index >= required;
  }

  /** Whether a call with this many arguments by position is right. */
  boolean accepts(int arguments) {
    return arguments >= required && arguments <= parameters.length;
  }

  boolean isLazy(int index) {
    return (lazy & (1 << index)) != 0;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  Value apply(Lazy[] arguments, Evaluator evaluator) {
    for (int i = 0; i < arguments.length; i++) {
      if (!isLazy(i) && !isAbsent(arguments[i])) {
        arguments[i].force(evaluator);
      }
    }
    return family.call(name, arguments, evaluator);
  }

  /** As {@link #apply}, for arguments that have been evaluated as far as {@link #isLazy} says. */
  Value applyPrepared(Lazy[] arguments, Evaluator evaluator) {
    return family.call(name, arguments, evaluator);
  }

  private static final class Absent extends Thunk {
    @Override
    protected Value compute(Evaluator evaluator) {
      throw new IllegalStateException("an absent argument has no value");
    }

    @Override
    protected void release() {}
  }
}
