package dev.obsc.syntax;

import java.util.Optional;

/** What string tokens stand for. */
final class StringLiterals {
  private StringLiterals() {}

  /** The token's content before escapes are resolved; go-jsonnet compares and prints this form. */
  static String raw(String text, TokenKind kind, int start, int end) {
    return switch (kind) {
      case STRING_BLOCK -> TextBlocks.value(text, start, end);
      case VERBATIM_DOUBLE -> text.substring(start + 2, end - 1).replace("\"\"", "\"");
      case VERBATIM_SINGLE -> text.substring(start + 2, end - 1).replace("''", "'");
      default -> text.substring(start + 1, end - 1);
    };
  }

  /** Resolves the escapes of {@code raw}; which must be without {@link #problem}. */
  static String unescape(String raw) {
    int escape = raw.indexOf('\\');
    if (escape < 0) {
      return raw;
    }
    var value = new StringBuilder(raw.length());
    int copied = 0;
    while (escape >= 0) {
      value.append(raw, copied, escape);
      char c = raw.charAt(escape + 1);
      copied = escape + 2;
      switch (c) {
        case 'b' -> value.append('\b');
        case 'f' -> value.append('\f');
        case 'n' -> value.append('\n');
        case 'r' -> value.append('\r');
        case 't' -> value.append('\t');
        case 'u' -> {
          value.append((char) hex(raw, copied));
          copied += 4;
        }
        default -> value.append(c);
      }
      escape = raw.indexOf('\\', copied);
    }
    return value.append(raw, copied, raw.length()).toString();
  }

  /** What is wrong with the escapes of {@code raw}, in go-jsonnet's words. */
  static Optional<String> problem(String raw) {
    int at = raw.indexOf('\\');
    while (at >= 0) {
      if (at + 1 == raw.length()) {
        return Optional.of("Truncated escape sequence in string literal.");
      }
      int c = raw.codePointAt(at + 1);
      at += 2;
      if (c == 'u') {
        Optional<String> problem = unicodeProblem(raw, at);
        if (problem.isPresent()) {
          return problem;
        }
        at += Character.isSurrogate((char) hex(raw, at)) ? 10 : 4;
      } else if ("\"'\\/bfnrt".indexOf(c) < 0) {
        return Optional.of("Unknown escape sequence in string literal: \\" + Character.toString(c));
      }
      at = raw.indexOf('\\', at);
    }
    return Optional.empty();
  }

  private static Optional<String> unicodeProblem(String raw, int at) {
    if (bytesLeft(raw, at) < 4) {
      return Optional.of("Truncated unicode escape sequence in string literal.");
    }
    int unit = hex(raw, at);
    if (unit < 0) {
      return Optional.of("Unicode escape sequence was malformed: " + firstBytes(raw));
    }
    if (!Character.isSurrogate((char) unit)) {
      return Optional.empty();
    }
    if (bytesLeft(raw, at + 4) < 6) {
      return Optional.of("Truncated unicode surrogate pair escape sequence in string literal.");
    }
    if (!raw.startsWith("\\u", at + 4)) {
      return Optional.of(
          "Unicode surrogate pair escape sequence missing low surrogate in string literal.");
    }
    int low = hex(raw, at + 6);
    if (low < 0) {
      return Optional.of("Unicode low surrogate escape sequence was malformed: " + firstBytes(raw));
    }
    // Differs from go-jsonnet: two escapes that do not form a pair are no character.
    if (!Character.isHighSurrogate((char) unit) || !Character.isLowSurrogate((char) low)) {
      return Optional.of("Invalid UTF-16 bytes");
    }
    return Optional.empty();
  }

  private static int bytesLeft(String raw, int at) {
    // Enough to tell whether six bytes are left: a character takes at least one.
    int bytes = 0;
    for (int i = at; i < raw.length() && bytes < 6; i++) {
      bytes += raw.charAt(i) < 0x80 ? 1 : raw.charAt(i) < 0x800 ? 2 : 3;
    }
    return bytes;
  }

  private static String firstBytes(String raw) {
    return raw.substring(0, Math.min(4, raw.length()));
  }

  private static int hex(String raw, int at) {
    int value = 0;
    for (int i = at; i < at + 4; i++) {
      int digit = i < raw.length() ? Character.digit(raw.charAt(i), 16) : -1;
      if (digit < 0 || raw.charAt(i) > 0x7f) {
        return -1;
      }
      value = value << 4 | digit;
    }
    return value;
  }
}
