package dev.obsc.json;

import java.util.List;
import java.util.Map;

/** Prints finished data as JSON, without a final line break. */
public final class JsonPrinter {
  private final JsonStyle style;

  public JsonPrinter(JsonStyle style) {
    this.style = style;
  }

  public String print(Json value) {
    var out = new StringBuilder();
    print(value, out);
    return out.toString();
  }

  public void print(Json value, StringBuilder out) {
    print(value, 0, out);
  }

  private void print(Json value, int level, StringBuilder out) {
    switch (value) {
      case JsonNull _ -> out.append("null");
      case JsonBoolean bool -> out.append(bool.value());
      case JsonNumber(double number) -> style.numbers().append(number, out);
      case JsonString(String text) -> style.escapes().append(text, out);
      case JsonArray(List<Json> elements) -> printArray(elements, level, out);
      case JsonObject object -> printObject(object.fields(), level, out);
    }
  }

  private void printArray(List<Json> elements, int level, StringBuilder out) {
    if (elements.isEmpty()) {
      printEmpty('[', ']', level, out);
      return;
    }
    out.append('[');
    String separator = "";
    for (Json element : elements) {
      startElement(separator, level + 1, out);
      print(element, level + 1, out);
      separator = style.comma();
    }
    startElement("", level, out);
    out.append(']');
  }

  private void printObject(Map<String, Json> fields, int level, StringBuilder out) {
    if (fields.isEmpty()) {
      printEmpty('{', '}', level, out);
      return;
    }
    out.append('{');
    String separator = "";
    for (var field : ordered(fields)) {
      startElement(separator, level + 1, out);
      style.escapes().append(field.getKey(), out);
      out.append(style.colon());
      print(field.getValue(), level + 1, out);
      separator = style.comma();
    }
    startElement("", level, out);
    out.append('}');
  }

  private Iterable<Map.Entry<String, Json>> ordered(Map<String, Json> fields) {
    return switch (style.order()) {
      case AS_PUT -> fields.entrySet();
      case SORTED ->
          fields.entrySet().stream()
              .sorted(Map.Entry.comparingByKey(CodePointOrder.INSTANCE))
              .toList();
    };
  }

  private void printEmpty(char open, char close, int level, StringBuilder out) {
    out.append(open);
    switch (style.empty()) {
      case CLOSED -> {}
      case SPACED -> out.append(' ');
      case BROKEN -> {
        out.append(style.newline());
        startElement("", level, out);
      }
    }
    out.append(close);
  }

  private void startElement(String separator, int level, StringBuilder out) {
    out.append(separator).append(style.newline());
    for (int i = 0; i < level; i++) {
      out.append(style.indent());
    }
  }
}
