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
import java.util.Map;

/**
 * Writes the YAML of {@code std.manifestYamlDoc}, which is a dialect of its own: texts are quoted
 * as in JSON, except that those which end with a line break become blocks.
 *
 * @param indentLists whether the dashes of a list below a key are indented
 * @param quoteKeys whether keys are quoted even if they need not be
 */
record YamlDocument(boolean indentLists, boolean quoteKeys) {
  private static final String INDENT = "  ";

  void print(Json value, StringBuilder out) {
    print(value, "", out);
  }

  private void print(Json value, String indent, StringBuilder out) {
    switch (value) {
      case JsonNull _ -> out.append("null");
      case JsonBoolean bool -> out.append(bool.value());
      case JsonNumber(double number) -> NumberText.PLAIN.append(number, out);
      case JsonString(String text) -> printText(text, indent, out);
      case JsonArray(List<Json> items) -> printList(items, indent, out);
      case JsonObject object -> printFields(object.fields(), indent, out);
    }
  }

  private static void printText(String text, String indent, StringBuilder out) {
    if (!text.endsWith("\n")) {
      JsonEscapes.JSONNET.append(text, out);
      return;
    }
    out.append('|');
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      out.append('\n').append(indent).append(INDENT).append(text, start, end);
      start = end + 1;
    }
  }

  private void printList(List<Json> items, String indent, StringBuilder out) {
    if (items.isEmpty()) {
      out.append("[]");
      return;
    }
    String deeper = indent + INDENT;
    boolean first = true;
    for (Json item : items) {
      if (!first) {
        out.append('\n').append(indent);
      }
      first = false;
      out.append('-');
      if (item instanceof JsonArray(List<Json> inner) && !inner.isEmpty()) {
        out.append('\n').append(deeper);
      } else {
        out.append(' ');
      }
      boolean collection = item instanceof JsonArray || item instanceof JsonObject;
      print(item, collection ? deeper : indent, out);
    }
  }

  private void printFields(Map<String, Json> fields, String indent, StringBuilder out) {
    if (fields.isEmpty()) {
      out.append("{}");
      return;
    }
    boolean first = true;
    for (var field : fields.entrySet()) {
      if (!first) {
        out.append('\n').append(indent);
      }
      first = false;
      String key = field.getKey();
      if (quoteKeys || !BareKey.isSafe(key)) {
        JsonEscapes.JSONNET.append(key, out);
      } else {
        out.append(key);
      }
      out.append(':');
      printFieldValue(field.getValue(), indent, out);
    }
  }

  private void printFieldValue(Json value, String indent, StringBuilder out) {
    boolean list = value instanceof JsonArray(List<Json> items) && !items.isEmpty();
    boolean object = value instanceof JsonObject fields && !fields.fields().isEmpty();
    if (!list && !object) {
      out.append(' ');
      print(value, indent, out);
      return;
    }
    String inner = object || indentLists ? indent + INDENT : indent;
    out.append('\n').append(inner);
    print(value, inner, out);
  }
}
