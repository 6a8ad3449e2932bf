package dev.obsc.eval;

/** A field of an object that has not been looked up yet. */
final class FieldThunk extends Thunk {
  // Kept when the value is known: it tells where the value comes from.
  final ObjectValue object;
  final String name;

  FieldThunk(ObjectValue object, String name) {
    this.object = object;
    this.name = name;
  }

  @Override
  protected Value compute(Evaluator evaluator) {
    return object.get(name, evaluator);
  }

  @Override
  protected void release() {}
}
