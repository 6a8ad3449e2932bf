package dev.obsc.json;

import java.nio.charset.StandardCharsets;

/** Characters in quotes, as Go's messages show them. */
final class GoQuote {
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
}
