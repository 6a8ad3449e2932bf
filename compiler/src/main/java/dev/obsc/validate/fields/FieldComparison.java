package dev.obsc.validate.fields;

import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonBoolean;
import dev.obsc.json.JsonNull;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonString;
import dev.obsc.model.Field;
import dev.obsc.model.FieldPath;
import dev.obsc.model.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Walks a manifest and the table of Kubernetes fields side by side. */
final class FieldComparison {
  private final KubernetesTypes types;
  private final List<FieldProblem> problems = new ArrayList<>();

  private FieldComparison(KubernetesTypes types) {
    this.types = types;
  }

  /** The disagreements in the order of the manifest; none for a kind that the table lacks. */
  static List<FieldProblem> of(Field manifest, KubernetesTypes types) {
    var comparison = new FieldComparison(types);
    types
        .kind(manifest.text("apiVersion").orElse(""), manifest.text("kind").orElse(""))
        .ifPresent(kind -> comparison.compare(manifest, kind));
    return comparison.problems;
  }

  private void compare(Field at, Shape shape) {
    // The API server drops null fields, whatever their type.
    if (at.value() == JsonNull.NULL) {
      return;
    }
    switch (shape) {
      case Shape.Scalar scalar -> compareScalar(at, scalar);
      case Shape.ListOf(Shape element) -> compareElements(at, element, shape);
      case Shape.MapOf(Shape value) -> compareEntries(at, value, shape);
      case Shape.ObjectOf object -> compareFields(at, object);
    }
  }

  private void compareScalar(Field at, Shape.Scalar shape) {
    Json value = at.value();
    boolean fits =
        switch (shape) {
          case STRING -> value instanceof JsonString;
          case INTEGER -> isWhole(value);
          case NUMBER -> value instanceof JsonNumber;
          case BOOLEAN -> value instanceof JsonBoolean;
          case QUANTITY -> value instanceof JsonString || value instanceof JsonNumber;
          case INTEGER_OR_STRING -> value instanceof JsonString || isWhole(value);
          case ANYTHING -> true;
        };
    if (!fits) {
      problems.add(new FieldProblem.WrongType(at, shape));
    } else if (shape == Shape.Scalar.QUANTITY && Quantity.of(value).isEmpty()) {
      problems.add(new FieldProblem.NotQuantity(at));
    }
  }

  private static boolean isWhole(Json value) {
    return value instanceof JsonNumber(double number) && number == Math.rint(number);
  }

  private void compareElements(Field at, Shape element, Shape shape) {
    if (at.value() instanceof JsonArray) {
      at.elements().forEach(inner -> compare(inner, element));
    } else {
      problems.add(new FieldProblem.WrongType(at, shape));
    }
  }

  private void compareEntries(Field at, Shape value, Shape shape) {
    if (at.value() instanceof JsonObject) {
      at.entries().forEach(inner -> compare(inner, value));
    } else {
      problems.add(new FieldProblem.WrongType(at, shape));
    }
  }

  private void compareFields(Field at, Shape.ObjectOf object) {
    if (!(at.value() instanceof JsonObject value)) {
      problems.add(new FieldProblem.WrongType(at, object));
      return;
    }
    var known = types.fields(object);
    FieldPath path = at.path();
    value
        .fields()
        .forEach(
            (name, inner) -> {
              var field = new Field(path.field(name), inner);
              Shape shape = known.get(name);
              if (shape == null) {
                problems.add(new FieldProblem.Unknown(field, known.keySet()));
              } else {
                compare(field, shape);
              }
            });
  }
}
