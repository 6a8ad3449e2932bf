package dev.obsc.tanka;

import dev.obsc.json.CodePointOrder;
import dev.obsc.json.GoKind;
import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonBoolean;
import dev.obsc.json.JsonNull;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the fields of a JSON object as Go's encoding/json fills a struct: names ignore case, null
 * and absent fields leave the default, unknown fields are ignored.
 *
 * <p>Reading goes on after a value of the wrong type; the first such error is kept for the end.
 */
final class GoStruct {
  private final JsonObject object;
  private final String type;
  private final String path;
  private final List<String> errors;

  private GoStruct(JsonObject object, String type, String path, List<String> errors) {
    this.object = object;
    this.type = type;
    this.path = path;
    this.errors = errors;
  }

  /**
   * @param type name of the Go type, which error messages mention
   */
  static GoStruct of(Json value, String type) throws TankaException {
    return switch (value) {
      case JsonObject object -> new GoStruct(object, type, "", new ArrayList<>());
      case JsonNull _ -> new GoStruct(JsonObject.EMPTY, type, "", new ArrayList<>());
      case Json other ->
          throw new TankaException(
              (EnvironmentReader.PREFIX
                      + "json: cannot unmarshal %s into Go value of type v1alpha1.%s")
                  .formatted(GoKind.of(other), type));
    };
  }

  /** The first value of a wrong type, in the order of reading. */
  void requireNoError() throws TankaException {
    if (!errors.isEmpty()) {
      throw new TankaException(EnvironmentReader.PREFIX + errors.getFirst());
    }
  }

  GoStruct struct(String field, String structType) {
    JsonObject inner =
        switch (find(field)) {
          case JsonObject found -> found;
          case JsonNull _ -> JsonObject.EMPTY;
          case Json other -> {
            reject(other, field, "v1alpha1." + structType);
            yield JsonObject.EMPTY;
          }
        };
    return new GoStruct(inner, structType, path + field + ".", errors);
  }

  String text(String field, String fallback) {
    return text(field, find(field), fallback);
  }

  boolean flag(String field) {
    return switch (find(field)) {
      case JsonBoolean bool -> bool.value();
      case JsonNull _ -> false;
      case Json other -> {
        reject(other, field, "bool");
        yield false;
      }
    };
  }

  List<String> texts(String field) {
    return switch (find(field)) {
      case JsonArray(List<Json> elements) ->
          elements.stream().map(element -> text(field, element, "")).toList();
      case JsonNull _ -> List.of();
      case Json other -> {
        reject(other, field, "[]string");
        yield List.of();
      }
    };
  }

  SortedMap<String, String> textMap(String field) {
    var texts = new TreeMap<String, String>(CodePointOrder.INSTANCE);
    switch (find(field)) {
      case JsonObject found ->
          found.fields().forEach((key, value) -> texts.put(key, text(field, value, "")));
      case JsonNull _ -> {}
      case Json other -> reject(other, field, "map[string]string");
    }
    return texts;
  }

  Optional<Json> value(String field) {
    Json found = find(field);
    return found instanceof JsonNull ? Optional.empty() : Optional.of(found);
  }

  private String text(String field, Json value, String fallback) {
    return switch (value) {
      case JsonString(String text) -> text;
      case JsonNull _ -> fallback;
      case Json other -> {
        reject(other, field, "string");
        yield fallback;
      }
    };
  }

  /** The last field whose name is {@code field} but for the case; null is no value. */
  private Json find(String field) {
    Json found = JsonNull.NULL;
    for (var entry : object.fields().entrySet()) {
      if (entry.getKey().equalsIgnoreCase(field) && !(entry.getValue() instanceof JsonNull)) {
        found = entry.getValue();
      }
    }
    return found;
  }

  private void reject(Json value, String field, String goType) {
    errors.add(
        "json: cannot unmarshal %s into Go struct field %s.%s%s of type %s"
            .formatted(GoKind.of(value), type, path, field, goType));
  }
}
