package dev.obsc.template;

import dev.obsc.json.GoQuote;

/**
 * One lexical item of a template.
 *
 * @param offset where it starts in the template, in UTF-16 code units
 * @param line the one-based line on which it starts
 */
record Token(Kind kind, String text, int offset, int line) {
  enum Kind {
    ERROR,
    END_OF_INPUT,
    TEXT,
    LEFT_DELIMITER,
    RIGHT_DELIMITER,
    SPACE,
    IDENTIFIER,
    KEYWORD,
    FIELD,
    VARIABLE,
    DOT,
    NIL,
    BOOL,
    NUMBER,
    CHARACTER_CONSTANT,
    STRING,
    RAW_STRING,
    PIPE,
    DECLARE,
    ASSIGN,
    LEFT_PARENTHESIS,
    RIGHT_PARENTHESIS,
    CHARACTER
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isKeyword(String word) {
    return kind == Kind.KEYWORD && text.equals(word);
  }

  /** As Go's messages name a token. */
  String describe() {
    if (kind == Kind.END_OF_INPUT) {
      return "EOF";
    }
    if (kind == Kind.ERROR) {
      return text;
    }
    if (kind == Kind.KEYWORD) {
      return "<" + text + ">";
    }
    int length = text.codePointCount(0, text.length());
    return length > 10
        ? GoQuote.string(text.substring(0, text.offsetByCodePoints(0, 10))) + "..."
        : GoQuote.string(text);
  }
}
