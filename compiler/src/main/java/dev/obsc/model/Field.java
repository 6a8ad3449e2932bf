package dev.obsc.model;

import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonBoolean;
import dev.obsc.json.JsonNull;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A value in a manifest together with the way to it. Reading never fails: what is not there, or not
 * of the shape asked for, is empty.
 */
public record Field(FieldPath path, Json value) {
  public static Field root(JsonObject manifest) {
    return new Field(FieldPath.ROOT, manifest);
  }

  /** The field {@code names} deep; empty if any of them is missing or null. */
  public Optional<Field> get(String... names) {
    Field at = this;
    for (String name : names) {
      if (!(at.value instanceof JsonObject object)) {
        return Optional.empty();
      }
      Json inner = object.fields().getOrDefault(name, JsonNull.NULL);
      if (inner == JsonNull.NULL) {
        return Optional.empty();
      }
      at = new Field(at.path.field(name), inner);
    }
    return Optional.of(at);
  }

  /** The elements of the array {@code names} deep. */
  public List<Field> elements(String... names) {
    var found = new ArrayList<Field>();
    get(names)
        .ifPresent(
            array -> {
              if (array.value instanceof JsonArray(List<Json> elements)) {
                for (int i = 0; i < elements.size(); i++) {
                  found.add(new Field(array.path.index(i), elements.get(i)));
                }
              }
            });
    return found;
  }

  /** The fields of the object {@code names} deep, without those that are null. */
  public List<Field> entries(String... names) {
    var found = new ArrayList<Field>();
    get(names)
        .ifPresent(
            object -> {
              if (object.value instanceof JsonObject map) {
                map.fields()
                    .forEach(
                        (name, inner) -> {
                          if (inner != JsonNull.NULL) {
                            found.add(new Field(object.path.field(name), inner));
                          }
                        });
              }
            });
    return found;
  }

  /** The name under which the enclosing object holds this value. */
  public String name() {
    return path.last();
  }

  /** The text of the string {@code names} deep. */
  public Optional<String> text(String... names) {
    return get(names)
        .flatMap(
            field ->
                field.value instanceof JsonString(String text)
                    ? Optional.of(text)
                    : Optional.empty());
  }

  /** The whole number {@code names} deep. */
  public OptionalInt integer(String... names) {
    return get(names)
        .map(
            field ->
                field.value instanceof JsonNumber(double number) && number == (int) number
                    ? OptionalInt.of((int) number)
                    : OptionalInt.empty())
        .orElse(OptionalInt.empty());
  }

  /** Whether the boolean {@code names} deep is there and true. */
  public boolean isTrue(String... names) {
    return get(names).filter(field -> field.value == JsonBoolean.TRUE).isPresent();
  }

  /** Whether the boolean {@code names} deep is there and false. */
  public boolean isFalse(String... names) {
    return get(names).filter(field -> field.value == JsonBoolean.FALSE).isPresent();
  }
}
