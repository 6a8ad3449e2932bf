package dev.obsc.eval;

import org.jspecify.annotations.Nullable;

/** A call that has not happened yet. */
final class CallThunk extends Thunk {
  // Kept when the value is known: it tells where the value comes from.
  final FunctionValue function;
  private Lazy @Nullable [] arguments;

  CallThunk(FunctionValue function, Lazy[] arguments) {
    this.function = function;
    this.arguments = arguments;
  }

  @Override
  protected Value compute(Evaluator evaluator) {
    if (arguments == null) {
      throw new IllegalStateException("computed twice");
    }
    evaluator.site = Site.Phase.NOWHERE;
    return function.call(evaluator, arguments);
  }

  @Override
  protected void release() {
    arguments = null;
  }
}
