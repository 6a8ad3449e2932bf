package dev.obsc.eval;

import dev.obsc.json.JsonEscapes;

/** Strings in quotes. */
final class Quotes {
  private Quotes() {}

  /** As Jsonnet's JSON output writes them. */
  static String json(String text) {
    var quoted = new StringBuilder(text.length() + 2);
    JsonEscapes.JSONNET.append(text, quoted);
    return quoted.toString();
  }

  /** As Go's {@code %#v} prints them. */
  static String quote(String text) {
    var quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      append(text.codePointAt(i), quoted);
    }
    return quoted.append('"').toString();
  }

  private static void append(int c, StringBuilder out) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case 7 -> out.append("\\a");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case 11 -> out.append("\\v");
      default -> {
        if (c == ' ' || isPrintable(c)) {
          out.appendCodePoint(c);
        } else {
          String hex = Integer.toHexString(c);
          String prefix = c < 0x80 ? "\\x" : c <= 0xffff ? "\\u" : "\\U";
          int digits = c < 0x80 ? 2 : c <= 0xffff ? 4 : 8;
          out.append(prefix).append("0".repeat(digits - hex.length())).append(hex);
        }
      }
    }
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
