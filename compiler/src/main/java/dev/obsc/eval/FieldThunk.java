package dev.obsc.eval;

import org.jspecify.annotations.Nullable;

/** A field of an object that has not been looked up yet. */
final class FieldThunk extends Thunk {
  private @Nullable ObjectValue object;
  private final String name;

  FieldThunk(ObjectValue object, String name) {
    this.object = object;
    this.name = name;
  }

  @Override
  protected Value compute(Evaluator evaluator) {
    if (object == null) {
      throw new IllegalStateException("computed twice");
    }
    return object.get(name, evaluator);
  }

  @Override
  protected void release() {
    object = null;
  }
}
