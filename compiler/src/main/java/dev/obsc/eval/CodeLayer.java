package dev.obsc.eval;

import dev.obsc.diagnostic.Span;
import java.util.Optional;

/** The fields of an object literal, with the variables around it. */
final class CodeLayer extends Layer {
  private final ObjectTemplate template;
  private final Shape shape;
  private final Frame captured;

  /** Position in the template of each field of the shape; they differ where a name is null. */
  private final int[] positions;

  CodeLayer(ObjectTemplate template, Shape shape, Frame captured, int[] positions) {
    this.template = template;
    this.shape = shape;
    this.captured = captured;
    this.positions = positions;
  }

  @Override
  Shape shape() {
    return shape;
  }

  @Override
  Value evaluate(int field, ObjectValue self, int layer, Evaluator evaluator) {
    return template.evaluate(
        positions[field],
        shape.layers()[0].names[field],
        frame(self, layer, evaluator),
        self,
        layer,
        evaluator);
  }

  private Frame frame(ObjectValue self, int layer, Evaluator evaluator) {
    if (!template.scope().own()) {
      return captured;
    }
    Frame known = self.frame(layer);
    if (known == null) {
      known = template.scope().open(captured, self, layer, evaluator);
      self.setFrame(layer, known);
    }
    return known;
  }

  @Override
  boolean hasAssertions() {
    return template.assertions().length > 0;
  }

  @Override
  void checkAssertions(ObjectValue self, int layer, Evaluator evaluator) {
    Frame frame = frame(self, layer, evaluator);
    for (Node assertion : template.assertions()) {
      evaluator.push();
      assertion.eval(evaluator, frame);
      evaluator.pop();
    }
  }

  @Override
  Spot origin(int field, ObjectValue self, int layer, Evaluator evaluator) {
    return template.origin(positions[field], frame(self, layer, evaluator), evaluator);
  }

  @Override
  Optional<Span> definition(int field) {
    return template.definitions()[positions[field]].span();
  }
}
