package dev.obsc.json;

/** The tokens of JSON, and the words of Go's encoding/json for what is none. */
final class JsonScanner {
  private final String text;
  private int at;

  JsonScanner(String text) {
    this.text = text;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** The next character; a space at the end, as Go looks at it. */
  char peek() {
    return atEnd() ? ' ' : text.charAt(at);
  }

  void advance() {
    at++;
  }

  boolean skip(char c) {
    if (atEnd() || text.charAt(at) != c) {
      return false;
    }
    at++;
    return true;
  }

  void skipSpace() {
    while (!atEnd()) {
      char c = text.charAt(at);
      if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
        return;
      }
      at++;
    }
  }

  void literal(String word) throws JsonSyntaxException {
    for (int i = 0; i < word.length(); i++) {
      if (peek() != word.charAt(i)) {
        throw invalid(
            "in literal " + word + " (expecting " + GoQuote.character(word.charAt(i)) + ")");
      }
      at++;
    }
  }

  String number() throws JsonSyntaxException {
    int start = at;
    skip('-');
    if (!skip('0')) {
      digits("in numeric literal");
    }
    if (skip('.')) {
      digits("after decimal point in numeric literal");
    }
    if (skip('e') || skip('E')) {
      if (!skip('+')) {
        skip('-');
      }
      digits("in exponent of numeric literal");
    }
    return text.substring(start, at);
  }

  private void digits(String context) throws JsonSyntaxException {
    if (!isDigit(peek())) {
      throw invalid(context);
    }
    while (isDigit(peek())) {
      at++;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  String string() throws JsonSyntaxException {
    at++;
    int start = at;
    while (!atEnd()) {
      char c = text.charAt(at);
      if (c == '"') {
        return text.substring(start, at++);
      }
      if (c == '\\') {
        return escapedString(start);
      }
      if (c < ' ') {
        throw invalid("in string literal");
      }
      at++;
    }
    throw endOfInput();
  }

  private String escapedString(int start) throws JsonSyntaxException {
    var out = new StringBuilder().append(text, start, at);
    while (!atEnd()) {
      char c = text.charAt(at);
      if (c < ' ') {
        throw invalid("in string literal");
      }
      at++;
      if (c == '"') {
        return LoneSurrogates.replace(out.toString());
      }
      out.append(c == '\\' ? escape() : c);
    }
    throw endOfInput();
  }

  private char escape() throws JsonSyntaxException {
    char c = peek();
    char meant =
        switch (c) {
          case '"', '\\', '/' -> c;
          case 'b' -> '\b';
          case 'f' -> '\f';
          case 'n' -> '\n';
          case 'r' -> '\r';
          case 't' -> '\t';
          case 'u' -> 'u';
          default -> throw invalid("in string escape code");
        };
    at++;
    return c == 'u' ? hexadecimal() : meant;
  }

  private char hexadecimal() throws JsonSyntaxException {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      char c = peek();
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        throw invalid("in \\u hexadecimal character escape");
      }
      value = value * 16 + digit;
      at++;
    }
    return (char) value;
  }

  /** Complains about the next character, or about the end if there is none. */
  JsonSyntaxException unexpected(String context) {
    return atEnd() ? endOfInput() : invalid(context);
  }

  private static JsonSyntaxException endOfInput() {
    return new JsonSyntaxException("unexpected end of JSON input");
  }

  /** Complains about the next character; the end counts as a space, since Go reads it so. */
  private JsonSyntaxException invalid(String context) {
    int codePoint = atEnd() ? ' ' : text.codePointAt(at);
    return new JsonSyntaxException(
        "invalid character " + GoQuote.firstByte(codePoint) + " " + context);
  }
}
