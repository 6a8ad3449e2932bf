package dev.obsc.tanka.natives;

import dev.obsc.engine.NativeFunctionException;
import dev.obsc.json.GoKind;
import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonBoolean;
import dev.obsc.json.JsonNull;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Options of a native function, read as Go's encoding/json fills a struct: names in any case,
 * unknown ones ignored, null as if absent.
 *
 * @param type what messages call the struct
 */
record Options(JsonObject fields, String type) {
  static Options of(Json value, String type) throws NativeFunctionException {
    return switch (value) {
      case JsonObject object -> new Options(object, type);
      case JsonNull _ -> new Options(JsonObject.EMPTY, type);
      case JsonBoolean _, JsonNumber _, JsonString _, JsonArray _ ->
          throw new NativeFunctionException(
              "json: cannot unmarshal " + GoKind.of(value) + " into Go value of type " + type);
    };
  }

  String text(String name) throws NativeFunctionException {
    Optional<Json> value = find(name);
    if (value.isEmpty()) {
      return "";
    }
    if (value.get() instanceof JsonString(String text)) {
      return text;
    }
    throw wrongType(value.get(), name, "string");
  }

  boolean flag(String name, boolean absent) throws NativeFunctionException {
    Optional<Json> value = find(name);
    if (value.isEmpty()) {
      return absent;
    }
    if (value.get() instanceof JsonBoolean flag) {
      return flag.value();
    }
    throw wrongType(value.get(), name, "bool");
  }

  List<String> texts(String name) throws NativeFunctionException {
    Optional<Json> value = find(name);
    if (value.isEmpty()) {
      return List.of();
    }
    if (!(value.get() instanceof JsonArray(List<Json> items))) {
      throw wrongType(value.get(), name, "[]string");
    }
    var texts = new ArrayList<String>();
    for (Json item : items) {
      if (!(item instanceof JsonString(String text))) {
        throw wrongType(item, name, "string");
      }
      texts.add(text);
    }
    return texts;
  }

  JsonObject object(String name) throws NativeFunctionException {
    Optional<Json> value = find(name);
    if (value.isEmpty()) {
      return JsonObject.EMPTY;
    }
    if (value.get() instanceof JsonObject object) {
      return object;
    }
    throw wrongType(value.get(), name, "map[string]interface {}");
  }

  private Optional<Json> find(String name) {
    return fields.fields().entrySet().stream()
        .filter(field -> field.getKey().equalsIgnoreCase(name))
        .filter(field -> !(field.getValue() instanceof JsonNull))
        .map(Map.Entry::getValue)
        .reduce((first, last) -> last);
  }

  private NativeFunctionException wrongType(Json found, String name, String expected) {
    String struct = type.substring(type.indexOf('.') + 1);
    return new NativeFunctionException(
        "json: cannot unmarshal "
            + GoKind.of(found)
            + " into Go struct field "
            + struct
            + "."
            + name
            + " of type "
            + expected);
  }
}
