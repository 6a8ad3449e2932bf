package dev.obsc.syntax;

/** The grammar of number literals: JSON's, with single underscores between digits. */
final class NumberScanner {
  private NumberScanner() {}

  /**
   * Offset just past the number at {@code start}; if it is malformed, ~ of the offending offset.
   */
  static int end(String text, int start) {
    int at = start;
    if (text.charAt(at) == '0') {
      at++;
      if (at(text, at) == '_') {
        return ~at;
      }
    } else {
      at = digits(text, at);
    }
    if (at >= 0 && at(text, at) == '.') {
      at = digits(text, at + 1);
    }
    if (at >= 0 && (at(text, at) == 'e' || at(text, at) == 'E')) {
      at++;
      if (at(text, at) == '+' || at(text, at) == '-') {
        at++;
      }
      at = digits(text, at);
    }
    return at;
  }

  private static int digits(String text, int at) {
    if (!Lexer.isDigit(at(text, at))) {
      return ~at;
    }
    while (true) {
      int c = at(text, at);
      if (Lexer.isDigit(c)) {
        at++;
      } else if (c == '_') {
        at++;
        if (!Lexer.isDigit(at(text, at))) {
          return ~at;
        }
      } else {
        return at;
      }
    }
  }

  /**
   * go-jsonnet's words for the malformed number at {@code start} that goes wrong at {@code bad}.
   */
  static String problem(String text, int start, int bad) {
    char before = text.charAt(bad - 1);
    if (before == '0' && bad == start + 1) {
      return "Couldn't lex number, _ not allowed after leading 0";
    }
    String where =
        switch (before) {
          case '_' -> "'_'";
          case '.' -> "decimal point";
          case '+', '-' -> "exponent sign";
          default -> "'E'";
        };
    int junk = bad < text.length() ? text.codePointAt(bad) : -1;
    return "Couldn't lex number, junk after " + where + ": " + Lexer.quoteRune(junk);
  }

  private static int at(String text, int index) {
    return index < text.length() ? text.charAt(index) : -1;
  }
}
