package dev.obsc.eval.std;

import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonBoolean;
import dev.obsc.json.JsonEscapes;
import dev.obsc.json.JsonNull;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonString;
import dev.obsc.json.NumberText;
import java.util.List;

/** Writes values as Python literals. */
final class Python {
  private Python() {}

  static void print(Json value, StringBuilder out) {
    switch (value) {
      case JsonNull _ -> out.append("None");
      case JsonBoolean bool -> out.append(bool.value() ? "True" : "False");
      case JsonNumber(double number) -> NumberText.JSONNET.append(number, out);
      case JsonString(String text) -> JsonEscapes.JSONNET.append(text, out);
      case JsonArray(List<Json> items) -> {
        out.append('[');
        String separator = "";
        for (Json item : items) {
          out.append(separator);
          print(item, out);
          separator = ", ";
        }
        out.append(']');
      }
      case JsonObject object -> {
        out.append('{');
        String separator = "";
        for (var field : object.fields().entrySet()) {
          out.append(separator);
          JsonEscapes.JSONNET.append(field.getKey(), out);
          out.append(": ");
          print(field.getValue(), out);
          separator = ", ";
        }
        out.append('}');
      }
    }
  }
}
