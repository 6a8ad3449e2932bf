package dev.obsc.eval;

import dev.obsc.syntax.ObjectMember.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What all objects made by one literal have in common.
 *
 * @param visibilities by field, as the following
 * @param bodies by field
 * @param plus where a field written with {@code +:} stands; null for other fields
 * @param definitions the places of the fields
 * @param scope what frame the fields need
 * @param assertions each fails when evaluated if it does not hold
 */
// The arrays are never changed; lists would cost an indirection for every field.
@SuppressWarnings("ArrayRecordComponent")
record ObjectTemplate(
    Visibility[] visibilities,
    Node[] bodies,
    @Nullable Spot[] plus,
    Spot[] definitions,
    FieldScope scope,
    Node[] assertions) {

  /**
   * The frame in which fields are evaluated.
   *
   * @param own whether they need a frame of their own, for {@code self} or locals; otherwise they
   *     use the one in which the literal stands
   * @param slots size of the own frame
   * @param locals slots of the object's locals
   * @param values of the locals
   */
  @SuppressWarnings("ArrayRecordComponent")
  record FieldScope(boolean own, int slots, int[] locals, Node[] values) {
    Frame open(Frame captured, ObjectValue self, int layer, Evaluator evaluator) {
      var frame = new ObjectFrame(captured, new Lazy[slots], self, layer);
      for (int i = 0; i < locals.length; i++) {
        frame.slots[locals[i]] = values[i].lazy(evaluator, frame);
      }
      return frame;
    }
  }

  /** Computes a field in {@code frame}, adding what lies below if it is written with a plus. */
  Value evaluate(
      int field, String name, Frame frame, ObjectValue self, int layer, Evaluator evaluator) {
    Spot spot = plus[field];
    if (spot == null) {
      return evaluateBody(field, frame, evaluator);
    }
    evaluator.push();
    evaluator.site = spot;
    Value right = evaluateBody(field, frame, evaluator);
    Value result = right;
    if (self.superHas(name, layer, evaluator)) {
      Value left = self.superValue(name, layer, evaluator);
      evaluator.site = spot;
      result = Operators.plus(left, right, evaluator);
    }
    evaluator.pop();
    return result;
  }

  /** What made the value of a field; a sum, if it is written with a plus, is made right there. */
  Spot origin(int field, Frame frame, Evaluator evaluator) {
    return plus[field] != null ? bodies[field] : bodies[field].origin(evaluator, frame);
  }

  private Value evaluateBody(int field, Frame frame, Evaluator evaluator) {
    Node body = bodies[field];
    if (body.isTrivial()) {
      return body.eval(evaluator, frame);
    }
    evaluator.push();
    Value value = body.eval(evaluator, frame);
    evaluator.pop();
    return value;
  }
}
