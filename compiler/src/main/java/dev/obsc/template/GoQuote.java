package dev.obsc.template;

import java.util.Optional;

/** Go string literals: written as {@code %q} does and read back as strconv does. */
final class GoQuote {
  private GoQuote() {}

  static String quote(String text) {
    var out = new StringBuilder("\"");
    text.codePoints().forEach(c -> appendEscaped(c, out));
    return out.append('"').toString();
  }

  private static void appendEscaped(int c, StringBuilder out) {
    switch (c) {
      case '"', '\\' -> out.append('\\').appendCodePoint(c);
      case 7 -> out.append("\\a");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case 11 -> out.append("\\v");
      default -> {
        if (isPrintable(c)) {
          out.appendCodePoint(c);
        } else {
          out.append(
              c < 0x80
                  ? "\\x%02x".formatted(c)
                  : c < 0x10000 ? "\\u%04x".formatted(c) : "\\U%08x".formatted(c));
        }
      }
    }
  }

  private static boolean isPrintable(int c) {
    if (c == ' ') {
      return true;
    }
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

  /**
   * The text of a double-quoted literal, quotes included in {@code literal}; empty if an escape is
   * not Go's.
   */
  static Optional<String> unquote(String literal) {
    var out = new StringBuilder();
    int i = 1;
    int end = literal.length() - 1;
    while (i < end) {
      char c = literal.charAt(i++);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char escape = literal.charAt(i++);
      int digits =
          switch (escape) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
          };
      if (digits > 0) {
        if (i + digits > end) {
          return Optional.empty();
        }
        try {
          int codePoint = Integer.parseInt(literal.substring(i, i + digits), 16);
          out.appendCodePoint(codePoint);
        } catch (IllegalArgumentException notACodePoint) {
          return Optional.empty();
        }
        i += digits;
      } else {
        int simple = simpleEscape(escape);
        if (simple < 0) {
          return Optional.empty();
        }
        out.append((char) simple);
      }
    }
    return Optional.of(out.toString());
  }

  private static int simpleEscape(char escape) {
    return switch (escape) {
      case 'a' -> 7;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 11;
      case '\\', '"', '\'' -> escape;
      default -> -1;
    };
  }
}
