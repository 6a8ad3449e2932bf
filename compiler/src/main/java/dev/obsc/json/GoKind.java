package dev.obsc.json;

/** What Go's encoding/json calls the kinds of JSON values in its messages. */
public final class GoKind {
  private GoKind() {}

  public static String of(Json value) {
    return switch (value) {
      case JsonNull _ -> "null";
      case JsonBoolean _ -> "bool";
      case JsonNumber _ -> "number";
      case JsonString _ -> "string";
      case JsonArray _ -> "array";
      case JsonObject _ -> "object";
    };
  }
}
