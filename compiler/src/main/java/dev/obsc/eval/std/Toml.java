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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes the TOML of {@code std.manifestTomlEx}: plain fields first, then a table for each object.
 */
final class Toml {
  private final String indentation;
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> path = new ArrayDeque<>();

  private Toml(String indentation) {
    this.indentation = indentation;
  }

  static String print(JsonObject body, String indentation) throws Problem {
    var toml = new Toml(indentation);
    toml.fields(body, "", "");
    return toml.out.toString();
  }

  /**
   * Writes the contents of a table.
   *
   * @param name of the table, quoted where needed; empty for the body
   */
  private void fields(JsonObject table, String name, String indent) throws Problem {
    boolean first = true;
    for (var field : table.fields().entrySet()) {
      if (!isSection(field.getValue())) {
        if (!first) {
          out.append('\n');
        }
        first = false;
        out.append(indent).append(key(field.getKey())).append(" = ");
        path.addLast(field.getKey());
        value(field.getValue(), indent, false);
        path.removeLast();
      }
    }
    for (var field : table.fields().entrySet()) {
      if (isSection(field.getValue())) {
        String key = key(field.getKey());
        path.addLast(field.getKey());
        section(field.getValue(), name.isEmpty() ? key : name + "." + key, indent);
        path.removeLast();
      }
    }
  }

  private void section(Json value, String name, String indent) throws Problem {
    switch (value) {
      case JsonObject table -> {
        out.append("\n\n").append(indent).append('[').append(name).append(']');
        contents(table, name, indent);
      }
      case JsonArray(List<Json> tables) -> {
        int index = 0;
        for (Json table : tables) {
          out.append("\n\n").append(indent).append("[[").append(name).append("]]");
          path.addLast(Integer.toString(index++));
          contents((JsonObject) table, name, indent);
          path.removeLast();
        }
      }
      case JsonNull _, JsonBoolean _, JsonNumber _, JsonString _ ->
          throw new IllegalArgumentException("no section: " + value);
    }
  }

  private void contents(JsonObject table, String name, String indent) throws Problem {
    if (!table.fields().isEmpty()) {
      out.append('\n');
    }
    fields(table, name, indent + indentation);
  }

  private static boolean isSection(Json value) {
    return switch (value) {
      case JsonObject _ -> true;
      case JsonArray(List<Json> items) ->
          !items.isEmpty() && items.stream().allMatch(item -> item instanceof JsonObject);
      case JsonNull _, JsonBoolean _, JsonNumber _, JsonString _ -> false;
    };
  }

  private void value(Json value, String indent, boolean inline) throws Problem {
    switch (value) {
      case JsonNull _ ->
          throw new Problem("Tried to manifest \"null\" at [" + String.join(" ", path) + "]");
      case JsonBoolean bool -> out.append(bool.value());
      case JsonNumber(double number) -> NumberText.JSONNET.append(number, out);
      case JsonString(String text) -> JsonEscapes.JSONNET.append(text, out);
      case JsonArray(List<Json> items) -> array(items, indent, inline);
      case JsonObject object -> inlineTable(object);
    }
  }

  /** An array takes one line for each element, unless it is itself within a value. */
  private void array(List<Json> items, String indent, boolean inline) throws Problem {
    if (items.isEmpty()) {
      out.append("[]");
      return;
    }
    String separator = inline ? " " : "\n" + indent + indentation;
    out.append('[');
    int index = 0;
    for (Json item : items) {
      out.append(index == 0 ? "" : ",").append(separator);
      path.addLast(Integer.toString(index++));
      value(item, indent, true);
      path.removeLast();
    }
    out.append(inline ? " " : "\n" + indent).append(']');
  }

  private void inlineTable(JsonObject object) throws Problem {
    out.append("{ ");
    boolean first = true;
    for (var field : object.fields().entrySet()) {
      out.append(first ? "" : ", ").append(key(field.getKey())).append(" = ");
      first = false;
      path.addLast(field.getKey());
      value(field.getValue(), "", true);
      path.removeLast();
    }
    out.append(" }");
  }

  private static String key(String key) {
    if (key.isEmpty()) {
      return "''";
    }
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean bare =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '-'
              || c == '_';
      if (!bare) {
        var quoted = new StringBuilder();
        JsonEscapes.JSONNET.append(key, quoted);
        return quoted.toString();
      }
    }
    return key;
  }
}
