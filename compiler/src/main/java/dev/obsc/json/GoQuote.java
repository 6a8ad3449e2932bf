package dev.obsc.json;

import java.nio.charset.StandardCharsets;

/** Characters and strings in quotes, as Go's messages show them. */
public final class GoQuote {
  private GoQuote() {}

  /** The first byte of a character's UTF-8 form, which is what a scanner of bytes complains of. */
  static String firstByte(int codePoint) {
    byte[] bytes = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
    return character((char) (bytes[0] & 0xFF));
  }

  static String character(char c) {
    return switch (c) {
      case '\'' -> "'\\''";
      case '\\' -> "'\\\\'";
      case '\u0007' -> "'\\a'";
      case '\b' -> "'\\b'";
      case '\f' -> "'\\f'";
      case '\n' -> "'\\n'";
      case '\r' -> "'\\r'";
      case '\t' -> "'\\t'";
      case '\u000B' -> "'\\v'";
      default -> "'" + printable(c) + "'";
    };
  }

  private static String printable(char c) {
    if (c < ' ' || c == 0x7F) {
      return "\\x%02x".formatted((int) c);
    }
    boolean invisible = (c >= 0x80 && c <= 0xA0) || c == 0xAD;
    return invisible ? "\\u%04x".formatted((int) c) : Character.toString(c);
  }

  /** A string in double quotes, as {@code strconv.Quote} and {@code %#v} print it. */
  public static String string(String text) {
    var quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      appendQuoted(text.codePointAt(i), quoted);
    }
    return quoted.append('"').toString();
  }

  private static void appendQuoted(int c, StringBuilder out) {
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
