package dev.obsc.eval;

import dev.obsc.syntax.ObjectMember.Visibility;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Fields that do not depend on the object they are in, as builtins make them. */
final class ReadyLayer extends Layer {
  private final Shape shape;
  private final Lazy[] values;

  ReadyLayer(String[] names, Lazy[] values, Visibility visibility) {
    var visibilities = new Visibility[names.length];
    Arrays.fill(visibilities, visibility);
    this.shape = new Shape(new FieldTable[] {new FieldTable(names, visibilities)}, false);
    this.values = values;
  }

  @Override
  Shape shape() {
    return shape;
  }

  @Override
  Value evaluate(int field, ObjectValue self, int layer, Evaluator evaluator) {
    return values[field].force(evaluator);
  }

  @Override
  @Nullable Spot origin(int field, ObjectValue self, int layer, Evaluator evaluator) {
    return Origins.of(values[field], evaluator);
  }
}
