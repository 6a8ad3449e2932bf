package dev.obsc.eval;

import dev.obsc.syntax.ObjectMember.Visibility;

/** Takes a field away from what lies below, without touching what {@code super} sees there. */
final class RemovalLayer extends Layer {
  private final Shape shape;

  /** Removes {@code name} from the {@code layers} below. */
  RemovalLayer(String name, int layers) {
    var table = new FieldTable(new String[] {name}, new Visibility[] {Visibility.INHERIT}, layers);
    this.shape = new Shape(new FieldTable[] {table}, false);
  }

  @Override
  Shape shape() {
    return shape;
  }

  @Override
  Value evaluate(int field, ObjectValue self, int layer, Evaluator evaluator) {
    throw new IllegalStateException("a removed field has no value");
  }
}
