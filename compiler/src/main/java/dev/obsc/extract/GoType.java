package dev.obsc.extract;

import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonBoolean;
import dev.obsc.json.JsonNull;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonString;

/** The names that Tanka's messages give to types of values. */
final class GoType {
  private GoType() {}

  static String of(Json value) {
    return switch (value) {
      case JsonNull _ -> "<nil>";
      case JsonBoolean _ -> "bool";
      case JsonNumber _ -> "float64";
      case JsonString _ -> "string";
      case JsonArray _ -> "[]interface {}";
      case JsonObject _ -> "map[string]interface {}";
    };
  }
}
