package dev.obsc.eval;

import dev.obsc.syntax.ObjectMember.Visibility;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code { members }}. */
final class ObjectNode extends Node {
  private final ObjectTemplate template;

  /** By field; null if it is computed. */
  private final @Nullable String[] fixedNames;

  /** By field; null if the name is fixed. */
  private final @Nullable Node[] computedNames;

  /** What all these objects look like, unless names are computed. */
  private final @Nullable Shape shape;

  private final int[] positions;

  ObjectNode(
      Place place,
      ObjectTemplate template,
      @Nullable String[] fixedNames,
      @Nullable Node[] computedNames) {
    super(place);
    this.template = template;
    this.fixedNames = fixedNames;
    this.computedNames = computedNames;
    this.positions = new int[fixedNames.length];
    Arrays.setAll(positions, i -> i);
    this.shape = staticShape(fixedNames, template.visibilities());
  }

  private static @Nullable Shape staticShape(
      @Nullable String[] fixedNames, Visibility[] visibilities) {
    var names = new String[fixedNames.length];
    Set<String> seen = HashSet.newHashSet(names.length);
    for (int i = 0; i < names.length; i++) {
      String name = fixedNames[i];
      // Two spellings of one name pass the parser; that is found when the object is made.
      if (name == null || !seen.add(name)) {
        return null;
      }
      names[i] = name;
    }
    return new Shape(new FieldTable[] {new FieldTable(names, visibilities)}, /* reusable= */ true);
  }

  @Override
  Value eval(Evaluator evaluator, Frame frame) {
    Shape known = shape;
    return new ObjectValue(
        known != null
            ? new CodeLayer(template, known, frame, positions)
            : computedLayer(evaluator, frame));
  }

  private CodeLayer computedLayer(Evaluator evaluator, Frame frame) {
    var names = new String[fixedNames.length];
    var visibilities = new Visibility[names.length];
    var at = new int[names.length];
    Set<String> seen = HashSet.newHashSet(names.length);
    int count = 0;
    for (int i = 0; i < names.length; i++) {
      String name = name(i, evaluator, frame);
      if (name == null) {
        continue;
      }
      if (!seen.add(name)) {
        evaluator.site = this;
        throw duplicate(name, evaluator);
      }
      names[count] = name;
      visibilities[count] = template.visibilities()[i];
      at[count++] = i;
    }
    var table = new FieldTable(Arrays.copyOf(names, count), Arrays.copyOf(visibilities, count));
    return new CodeLayer(template, new Shape(new FieldTable[] {table}, false), frame, at);
  }

  private @Nullable String name(int field, Evaluator evaluator, Frame frame) {
    Node computed = computedNames[field];
    if (computed == null) {
      return fixedNames[field];
    }
    Value value = computed.eval(evaluator, frame);
    if (value instanceof StringValue string) {
      return string.text();
    }
    if (value instanceof NullValue) {
      return null;
    }
    evaluator.site = this;
    throw badName(value, evaluator);
  }

  static EvaluationException badName(Value name, Evaluator evaluator) {
    return evaluator.error(
        EvalCode.WRONG_TYPE, "Field name must be string, got " + name.typeName());
  }

  static EvaluationException duplicate(String name, Evaluator evaluator) {
    return evaluator.error(EvalCode.DUPLICATE_FIELD, "Duplicate field name: " + Quotes.json(name));
  }

  @Override
  Lazy lazy(Evaluator evaluator, Frame frame) {
    return shape != null ? eval(evaluator, frame) : super.lazy(evaluator, frame);
  }
}
