package dev.obsc.eval;

import org.jspecify.annotations.Nullable;

/** A computation that runs once, when its value is first needed. */
public abstract non-sealed class Thunk extends Lazy {
  private @Nullable Value value;

  protected Thunk() {}

  /** A thunk that already has its value. */
  Thunk(Value value) {
    this.value = value;
  }

  /** Computes the value; runs again only if it failed before. */
  protected abstract Value compute(Evaluator evaluator);

  /** Lets go of what only the computation needed. */
  protected abstract void release();

  final @Nullable Value known() {
    return value;
  }

  @Override
  public final Value force(Evaluator evaluator) {
    Value known = value;
    return known != null ? known : run(evaluator);
  }

  private Value run(Evaluator evaluator) {
    evaluator.push();
    Value computed = compute(evaluator);
    evaluator.pop();
    value = computed;
    release();
    return computed;
  }
}
