package dev.obsc.template;

import java.util.Optional;

/** Go string literals, read as strconv does. */
final class GoLiteral {
  private GoLiteral() {}

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
