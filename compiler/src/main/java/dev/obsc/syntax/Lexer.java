package dev.obsc.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into tokens in one pass. After an error it goes on behind the offending text, which
 * becomes a token of kind {@link TokenKind#INVALID}.
 */
public final class Lexer {
  private static final int END = -1;

  private final String text;
  private final Tokens tokens;
  private final List<SyntaxError> errors = new ArrayList<>();
  private int at;

  private Lexer(String text) {
    this.text = text;
    this.tokens = new Tokens(text);
  }

  /** The tokens of a text and what was wrong with it, in the order of the text. */
  public record Result(Tokens tokens, List<SyntaxError> errors) {}

  public static Result lex(String text) {
    var lexer = new Lexer(text);
    lexer.run();
    return new Result(lexer.tokens, lexer.errors);
  }

  private int peek() {
    return peek(0);
  }

  private int peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : END;
  }

  private void run() {
    while (true) {
      int c = peek();
      switch (c) {
        case END -> {
          tokens.add(TokenKind.END_OF_FILE, at, at);
          return;
        }
        case ' ', '\t', '\r', '\n' -> at++;
        case '{' -> single(TokenKind.BRACE_LEFT);
        case '}' -> single(TokenKind.BRACE_RIGHT);
        case '[' -> single(TokenKind.BRACKET_LEFT);
        case ']' -> single(TokenKind.BRACKET_RIGHT);
        case '(' -> single(TokenKind.PAREN_LEFT);
        case ')' -> single(TokenKind.PAREN_RIGHT);
        case ',' -> single(TokenKind.COMMA);
        case '.' -> single(TokenKind.DOT);
        case ';' -> single(TokenKind.SEMICOLON);
        case '"' -> quoted('"', TokenKind.STRING_DOUBLE);
        case '\'' -> quoted('\'', TokenKind.STRING_SINGLE);
        case '@' -> verbatim();
        case '#' -> skipLine();
        default -> other(c);
      }
    }
  }

  private void other(int c) {
    if (isDigit(c)) {
      number();
    } else if (isIdentifierStart(c)) {
      word();
    } else if (c == '/' && peek(1) == '/') {
      skipLine();
    } else if (c == '/' && peek(1) == '*') {
      skipComment();
    } else if (c == '|' && text.startsWith("|||", at)) {
      textBlock();
    } else if (isSymbol(c)) {
      operator();
    } else {
      unknownCharacter();
    }
  }

  private void single(TokenKind kind) {
    tokens.add(kind, at, at + 1);
    at++;
  }

  private void skipLine() {
    int newline = text.indexOf('\n', at);
    at = newline < 0 ? text.length() : newline;
  }

  private void skipComment() {
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      unterminated(
          at, "Multi-line comment has no terminating */", "this comment is never closed", "*/");
    } else {
      at = end + 2;
    }
  }

  private void word() {
    int start = at;
    do {
      at++;
    } while (isIdentifierPart(peek()));
    boolean mayBeKeyword = at - start <= 10 && at - start >= 2;
    tokens.add(
        mayBeKeyword ? TokenKind.ofWord(text.substring(start, at)) : TokenKind.IDENTIFIER,
        start,
        at);
  }

  private void quoted(char quote, TokenKind kind) {
    int start = at++;
    while (true) {
      int c = peek();
      if (c == END) {
        unterminatedString(start, String.valueOf(quote));
        return;
      }
      at++;
      if (c == quote) {
        tokens.add(kind, start, at);
        return;
      }
      if (c == '\\' && at < text.length()) {
        at++;
      }
    }
  }

  private void verbatim() {
    int start = at++;
    int quote = peek();
    if (quote != '"' && quote != '\'') {
      // go-jsonnet prints the offending character as a number.
      int junk = quote == END ? END : text.codePointAt(at);
      fail(
          SyntaxCode.INVALID_TOKEN,
          "Couldn't lex verbatim string, junk after '@': " + junk,
          "`@` must be followed by a quote",
          start,
          start);
      tokens.add(TokenKind.INVALID, start, at);
      return;
    }
    at++;
    while (true) {
      int c = peek();
      if (c == END) {
        unterminatedString(start, Character.toString(quote));
        return;
      }
      at++;
      if (c == quote) {
        if (peek() != quote) {
          break;
        }
        at++;
      }
    }
    tokens.add(quote == '"' ? TokenKind.VERBATIM_DOUBLE : TokenKind.VERBATIM_SINGLE, start, at);
  }

  private void textBlock() {
    int start = at;
    int line = TextBlocks.contentStart(text, start);
    if (line < 0) {
      badBlock(
          start, "Text block requires new line after |||.", "a text block starts on its own line");
      return;
    }
    int first = TextBlocks.skipBlankLines(text, line);
    int indent = TextBlocks.indentWidth(text, first);
    if (indent == 0) {
      badBlock(
          start,
          "Text block's first line must start with whitespace",
          "the first line of a text block must be indented");
      return;
    }
    int end = TextBlocks.end(text, first, indent);
    if (end < 0) {
      unterminated(start, "Unexpected EOF", "this text block is never closed", "|||");
    } else if (!text.startsWith("|||", end)) {
      at = end;
      SyntaxError error =
          SyntaxError.of(
                  SyntaxCode.UNTERMINATED,
                  "Text block not terminated with |||",
                  "this text block is not closed with `|||`",
                  start,
                  start)
              .withHelp("a line with less indentation than the first one must be `|||`");
      errors.add(end == text.length() ? error.asIncomplete() : error);
      tokens.add(TokenKind.INVALID, start, at);
    } else {
      at = end + 3;
      tokens.add(TokenKind.STRING_BLOCK, start, at);
    }
  }

  private void badBlock(int start, String compatible, String message) {
    boolean incomplete = text.indexOf('\n', start) < 0;
    var error = SyntaxError.of(SyntaxCode.INVALID_STRING, compatible, message, start, start);
    errors.add(incomplete ? error.asIncomplete() : error);
    int closing = text.indexOf("|||", start + 3);
    at = closing < 0 ? text.length() : closing + 3;
    tokens.add(TokenKind.INVALID, start, at);
  }

  private void number() {
    int start = at;
    int bad = NumberScanner.end(text, start);
    if (bad >= 0) {
      at = bad;
      tokens.add(TokenKind.NUMBER, start, at);
      return;
    }
    at = ~bad;
    fail(
        SyntaxCode.INVALID_TOKEN,
        NumberScanner.problem(text, start, at),
        "this number is malformed",
        at,
        at);
    // Skips the rest of the word, which would only cause further complaints.
    while (isIdentifierPart(peek()) || peek() == '.') {
      at++;
    }
    tokens.add(TokenKind.INVALID, start, at);
  }

  private void operator() {
    int start = at++;
    while (isSymbol(peek()) && !startsCommentOrBlock()) {
      at++;
    }
    // An operator of several characters may not end in one that can also be a prefix; those are
    // tokens of their own.
    int end = at;
    while (end > start + 1 && isPrefix(text.charAt(end - 1))) {
      end--;
    }
    tokens.add(TokenKind.ofOperator(text.substring(start, end)), start, end);
    for (int i = end; i < at; i++) {
      tokens.add(TokenKind.ofOperator(text.substring(i, i + 1)), i, i + 1);
    }
  }

  /** As go-jsonnet: a slash or two bars start a token of their own. */
  private boolean startsCommentOrBlock() {
    return peek() == '/' || (peek() == '|' && peek(1) == '|');
  }

  private void unknownCharacter() {
    int start = at;
    int c = text.codePointAt(at);
    at += Character.charCount(c);
    fail(
        SyntaxCode.INVALID_TOKEN,
        "Could not lex the character " + quoteRune(c),
        "unexpected character " + quoteRune(c),
        start,
        start);
    tokens.add(TokenKind.INVALID, start, at);
  }

  private void unterminatedString(int start, String quote) {
    unterminated(start, "Unterminated String", "this string is never closed", quote);
  }

  private void unterminated(int start, String compatible, String message, String closing) {
    at = text.length();
    errors.add(
        SyntaxError.of(SyntaxCode.UNTERMINATED, compatible, message, start, start)
            .withHelp("add the closing `" + closing + "`")
            .asIncomplete());
    tokens.add(TokenKind.INVALID, start, at);
  }

  private void fail(SyntaxCode code, String compatible, String message, int start, int end) {
    errors.add(SyntaxError.of(code, compatible, message, start, end));
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isIdentifierStart(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  static boolean isIdentifierPart(int c) {
    return isIdentifierStart(c) || isDigit(c);
  }

  /** Whether {@code name} can be written as a field or variable name without quotes. */
  public static boolean isIdentifier(String name) {
    if (name.isEmpty() || !isIdentifierStart(name.charAt(0))) {
      return false;
    }
    for (int i = 1; i < name.length(); i++) {
      if (!isIdentifierPart(name.charAt(i))) {
        return false;
      }
    }
    return TokenKind.ofWord(name) == TokenKind.IDENTIFIER;
  }

  private static boolean isSymbol(int c) {
    return switch (c) {
      case '!', '$', ':', '~', '+', '-', '&', '|', '^', '=', '<', '>', '*', '/', '%' -> true;
      default -> false;
    };
  }

  private static boolean isPrefix(char c) {
    return c == '+' || c == '-' || c == '~' || c == '!' || c == '$';
  }

  /** Quotes a character as Go's {@code strconv.QuoteRuneToASCII}. */
  static String quoteRune(int c) {
    return switch (c) {
      case END -> "'\\ufffd'";
      case 7 -> "'\\a'";
      case '\b' -> "'\\b'";
      case '\f' -> "'\\f'";
      case '\n' -> "'\\n'";
      case '\r' -> "'\\r'";
      case '\t' -> "'\\t'";
      case 11 -> "'\\v'";
      case '\'' -> "'\\''";
      case '\\' -> "'\\\\'";
      default -> {
        if (c >= 0x20 && c < 0x7f) {
          yield "'" + (char) c + "'";
        }
        String hex = Integer.toHexString(c);
        yield c < 0x80
            ? "'\\x" + "0".repeat(2 - hex.length()) + hex + "'"
            : c <= 0xffff
                ? "'\\u" + "0".repeat(4 - hex.length()) + hex + "'"
                : "'\\U" + "0".repeat(8 - hex.length()) + hex + "'";
      }
    };
  }
}
