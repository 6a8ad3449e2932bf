package dev.obsc.eval;

import org.jspecify.annotations.Nullable;

/**
 * A call in tail position of a {@code tailstrict} call, handed back to the latter to be run in its
 * place, so that a loop written as recursion needs no stack.
 */
final class TailCall {
  /** What evaluation in tail position answers when the result is a call still to be made. */
  static final Value PENDING = new Pending();

  private @Nullable Closure function;
  private @Nullable Frame frame;
  private boolean strict;

  @SuppressWarnings("ReferenceEquality")
  static boolean isPending(Value value) {
    return value == PENDING;
  }

  Value set(Closure function, Frame frame, boolean strict) {
    this.function = function;
    this.frame = frame;
    this.strict = strict;
    return PENDING;
  }

  /** Runs the pending call and whatever tail calls it ends in. The call is open already. */
  Value run(Evaluator evaluator) {
    while (true) {
      Closure callee = function;
      Frame scope = frame;
      if (callee == null || scope == null) {
        throw new IllegalStateException("no call is pending");
      }
      boolean replaceable = strict;
      function = null;
      frame = null;
      if (!replaceable) {
        return callee.body().eval(evaluator, scope);
      }
      Value value = callee.body().evalTail(evaluator, scope);
      if (!isPending(value)) {
        return value;
      }
      evaluator.replaceTop();
    }
  }

  private static final class Pending extends FunctionValue {
    @Override
    public int parameterCount() {
      return 0;
    }

    @Override
    public String parameterName(int index) {
      throw new IndexOutOfBoundsException(index);
    }

    @Override
    public boolean isOptional(int index) {
      return false;
    }

    @Override
    String name() {
      return "";
    }

    @Override
    Value apply(Lazy[] arguments, Evaluator evaluator) {
      throw new IllegalStateException("a pending call is no function");
    }
  }
}
