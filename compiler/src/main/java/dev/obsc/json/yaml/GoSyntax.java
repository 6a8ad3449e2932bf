package dev.obsc.json.yaml;

import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonBoolean;
import dev.obsc.json.JsonNull;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonString;
import dev.obsc.json.NumberText;
import java.util.List;
import java.util.stream.Collectors;

/** Values as Go's {@code %#v} shows them in go-yaml's messages. */
final class GoSyntax {
  private GoSyntax() {}

  /**
   * @param top whether the value stands alone, which matters for null only
   */
  static String of(Json value, boolean top, YamlDialect dialect) {
    return switch (value) {
      case JsonNull _ -> top ? "<nil>" : "interface {}(nil)";
      case JsonBoolean bool -> Boolean.toString(bool.value());
      case JsonNumber(double number) -> NumberText.GO_YAML.of(number);
      case JsonString(String text) -> quote(text);
      case JsonArray(List<Json> items) ->
          items.stream()
              .map(item -> of(item, false, dialect))
              .collect(Collectors.joining(", ", "[]interface {}{", "}"));
      case JsonObject object ->
          object.fields().entrySet().stream()
              .map(field -> quote(field.getKey()) + ":" + of(field.getValue(), false, dialect))
              .collect(Collectors.joining(", ", mapType(dialect) + "{", "}"));
    };
  }

  /** The third generation gives maps whose keys are all texts a narrower type. */
  private static String mapType(YamlDialect dialect) {
    return switch (dialect) {
      case GO_YAML_V2 -> "map[interface {}]interface {}";
      case GO_YAML_V3 -> "map[string]interface {}";
    };
  }

  static String quote(String text) {
    var out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> out.append(c < ' ' || c == 0x7F ? "\\x%02x".formatted((int) c) : c);
      }
    }
    return out.append('"').toString();
  }
}
