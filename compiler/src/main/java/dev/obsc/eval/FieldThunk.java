package dev.obsc.eval;

/** A field of an object that has not been looked up yet. */
final class FieldThunk extends Thunk {
  // Kept when the value is known: it tells where the value comes from.
  final ObjectValue object;
  final String name;

  private Lazy before;

  /**
   * A field that is looked up later.
   *
   * @param before evaluated first
   */
  FieldThunk(ObjectValue object, String name, Lazy before) {
    this.before = before;
    this.object = object;
    this.name = name;
  }

  @Override
  protected Value compute(Evaluator evaluator) {
    before.force(evaluator);
    return object.get(name, evaluator);
  }

  @Override
  protected void release() {
    before = NullValue.NULL;
  }
}
