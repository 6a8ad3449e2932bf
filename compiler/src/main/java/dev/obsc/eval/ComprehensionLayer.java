package dev.obsc.eval;

import dev.obsc.diagnostic.Span;
import dev.obsc.syntax.ObjectMember.Visibility;
import java.util.Arrays;
import java.util.Optional;

/** The fields of an object comprehension: one body, evaluated in many frames. */
final class ComprehensionLayer extends Layer {
  private final ObjectTemplate template;
  private final String[] names;
  private final Frame[] rounds;
  private final Shape shape;

  ComprehensionLayer(ObjectTemplate template, String[] names, Frame[] rounds) {
    this.template = template;
    this.names = names;
    this.rounds = rounds;
    var visibilities = new Visibility[names.length];
    Arrays.fill(visibilities, Visibility.INHERIT);
    this.shape = new Shape(new FieldTable[] {new FieldTable(names, visibilities)}, false);
  }

  @Override
  Shape shape() {
    return shape;
  }

  @Override
  Value evaluate(int field, ObjectValue self, int layer, Evaluator evaluator) {
    Frame frame = rounds[field];
    if (template.scope().own()) {
      frame = template.scope().open(frame, self, layer, evaluator);
    }
    return template.evaluate(0, names[field], frame, self, layer, evaluator);
  }

  @Override
  Spot origin(int field, ObjectValue self, int layer, Evaluator evaluator) {
    return template.scope().own()
        ? template.bodies()[0]
        : template.origin(0, rounds[field], evaluator);
  }

  @Override
  Optional<Span> definition(int field) {
    return template.definitions()[0].span();
  }
}
