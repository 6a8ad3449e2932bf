package dev.obsc.syntax;

import java.util.ArrayList;
import java.util.List;

/** A position in a token list, with the errors found so far and the depth of nesting. */
final class TokenCursor {
  /**
   * Far beyond what people write, and little enough for the stack of an ordinary thread to hold the
   * parser's calls. The C++ implementation has the same limit.
   */
  private static final int MAX_DEPTH = 1_000;

  /** Thrown to leave a construct after its error has been recorded. */
  static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failed() {
      super(null, null, false, false);
    }
  }

  final String text;
  private final Tokens tokens;
  private final List<SyntaxError> errors = new ArrayList<>();
  private int at;
  private int depth;

  /** Brackets of any kind that are open here. */
  private int brackets;

  TokenCursor(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  List<SyntaxError> errors() {
    return errors;
  }

  TokenKind peek() {
    return tokens.kind(at);
  }

  TokenKind peekSecond() {
    return at + 1 < tokens.count() ? tokens.kind(at + 1) : TokenKind.END_OF_FILE;
  }

  boolean isAt(TokenKind kind) {
    return tokens.kind(at) == kind;
  }

  /** Moves on and returns the index of the token passed; the end of the file is never passed. */
  int pop() {
    int popped = at;
    if (at + 1 < tokens.count()) {
      at++;
    }
    switch (tokens.kind(popped)) {
      case BRACE_LEFT, BRACKET_LEFT, PAREN_LEFT -> brackets++;
      case BRACE_RIGHT, BRACKET_RIGHT, PAREN_RIGHT -> brackets--;
      default -> {}
    }
    return popped;
  }

  int position() {
    return at;
  }

  TokenKind kind(int token) {
    return tokens.kind(token);
  }

  int start(int token) {
    return tokens.start(token);
  }

  int end(int token) {
    return tokens.end(token);
  }

  String text(int token) {
    return tokens.text(token);
  }

  int expect(TokenKind kind) {
    if (!isAt(kind)) {
      throw unexpected(
          at,
          "Expected token " + kind.label() + " but got " + describe(at),
          "expected " + people(kind) + ", found " + people(at));
    }
    return pop();
  }

  int expectAssign() {
    if (!isAt(TokenKind.ASSIGN)) {
      throw unexpected(
          at, "Expected operator = but got " + describe(at), "expected `=`, found " + people(at));
    }
    return pop();
  }

  /** An error at {@code token}, of a code that tells whether the text merely ends too early. */
  Failed unexpected(int token, String compatible, String message) {
    boolean end = kind(token) == TokenKind.END_OF_FILE;
    return fail(
        end ? SyntaxCode.UNEXPECTED_END : SyntaxCode.UNEXPECTED_TOKEN,
        token,
        compatible,
        end ? message.replace(", found end of file", "") + ", but the file ends here" : message);
  }

  Failed missingComma(int token, String compatible, String what) {
    if (kind(token) == TokenKind.END_OF_FILE) {
      return unexpected(token, compatible, "expected a comma or the end of the " + what);
    }
    return fail(
        SyntaxCode.MISSING_COMMA, token, compatible, "expected a comma, found " + people(token));
  }

  Failed fail(SyntaxCode code, int token, String compatible, String message) {
    // The lexer has already said what is wrong with an invalid token.
    if (kind(token) != TokenKind.INVALID) {
      var error = SyntaxError.of(code, compatible, message, start(token), end(token));
      errors.add(kind(token) == TokenKind.END_OF_FILE ? error.asIncomplete() : error);
    }
    return new Failed();
  }

  Failed fail(SyntaxCode code, int start, int end, String compatible, String message) {
    errors.add(SyntaxError.of(code, compatible, message, start, end));
    return new Failed();
  }

  /** Adds an error that does not keep the parser from going on. */
  void report(SyntaxError error) {
    errors.add(error);
  }

  void enter() {
    if (++depth > MAX_DEPTH) {
      throw reportNesting();
    }
  }

  /** Reports that the text is nested too deeply here, and skips the rest of it. */
  Failed reportNesting() {
    int token = at;
    at = tokens.count() - 1;
    return fail(
        SyntaxCode.NESTING_TOO_DEEP,
        start(token),
        end(token),
        "Expressions are nested too deeply",
        "expressions are nested more than " + MAX_DEPTH + " levels deep");
  }

  void leave() {
    depth--;
  }

  /** Where a list stands that can go on after an error in one of its elements. */
  record Checkpoint(int depth, int brackets) {}

  Checkpoint checkpoint() {
    return new Checkpoint(depth, brackets);
  }

  /**
   * Continues after an error: skips to the next {@code stop} or {@code close} that belongs to the
   * construct under way.
   *
   * @return whether there is one; if not, the construct is beyond repair
   */
  boolean recover(Checkpoint construct, TokenKind stop, TokenKind close) {
    depth = construct.depth();
    while (!isAt(TokenKind.END_OF_FILE)) {
      if (brackets <= construct.brackets()) {
        switch (peek()) {
          case BRACE_RIGHT, BRACKET_RIGHT, PAREN_RIGHT -> {
            return brackets == construct.brackets() && isAt(close);
          }
          default -> {
            if (isAt(stop)) {
              return true;
            }
          }
        }
      }
      pop();
    }
    return false;
  }

  /** The token as go-jsonnet prints it. */
  String describe(int token) {
    TokenKind kind = kind(token);
    if (kind == TokenKind.END_OF_FILE) {
      return kind.label();
    }
    String data = data(token);
    if (data.isEmpty()) {
      return kind.label();
    }
    boolean hasContent =
        kind == TokenKind.IDENTIFIER
            || kind == TokenKind.NUMBER
            || kind.isOperator()
            || kind.isString();
    return hasContent ? "(" + kind.label() + ", \"" + data + "\")" : "\"" + data + "\"";
  }

  /** The token's content: without quotes, but with its escapes. */
  String data(int token) {
    TokenKind kind = kind(token);
    if (kind.isString()) {
      return StringLiterals.raw(text, kind, start(token), end(token));
    }
    String written = text(token);
    return kind == TokenKind.NUMBER ? written.replace("_", "") : written;
  }

  /** The token as a person would call it. */
  String people(int token) {
    TokenKind kind = kind(token);
    if (kind == TokenKind.END_OF_FILE) {
      return "end of file";
    }
    if (kind == TokenKind.STRING_BLOCK) {
      return "a text block";
    }
    String written = text(token);
    return written.length() > 40 ? "`" + written.substring(0, 37) + "…`" : "`" + written + "`";
  }

  private static String people(TokenKind kind) {
    if (kind == TokenKind.IDENTIFIER) {
      return "a name";
    }
    return kind.isKeyword() ? "`" + kind.label() + "`" : kind.label().replace('"', '`');
  }
}
