package dev.obsc.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parses what stands between the parentheses of calls and function definitions. */
final class CallParser {
  private final TokenCursor in;
  private final Parser parser;

  CallParser(TokenCursor in, Parser parser) {
    this.in = in;
    this.parser = parser;
  }

  /** {@code (argument (',' argument)* ','?)? ')' 'tailstrict'?}, behind the parenthesis. */
  Expr arguments(Expr target, int start) {
    TokenCursor.Checkpoint list = in.checkpoint();
    List<Expr> positional = new ArrayList<>();
    List<Expr.NamedArgument> named = new ArrayList<>();
    boolean comma = true;
    while (!in.isAt(TokenKind.PAREN_RIGHT)) {
      try {
        if (!comma) {
          throw missingComma("function argument");
        }
        argument(positional, named);
      } catch (TokenCursor.Failed failed) {
        if (!in.recover(list, TokenKind.COMMA, TokenKind.PAREN_RIGHT)) {
          throw failed;
        }
      }
      comma = in.isAt(TokenKind.COMMA);
      if (comma) {
        in.pop();
      }
    }
    int close = in.pop();
    boolean tailStrict = in.isAt(TokenKind.TAILSTRICT);
    if (tailStrict) {
      in.pop();
    }
    return new Expr.Apply(target, positional, named, tailStrict, start, in.end(close));
  }

  private void argument(List<Expr> positional, List<Expr.NamedArgument> named) {
    int first = in.position();
    if (in.isAt(TokenKind.IDENTIFIER) && in.peekSecond() == TokenKind.ASSIGN) {
      in.pop();
      in.pop();
      Expr value = parser.expression();
      named.add(new Expr.NamedArgument(in.text(first), in.start(first), in.end(first), value));
      return;
    }
    Expr value = parser.expression();
    if (!named.isEmpty()) {
      in.fail(
          SyntaxCode.UNEXPECTED_TOKEN,
          first,
          "Positional argument after a named argument is not allowed",
          "an argument without a name cannot follow one with a name");
    }
    positional.add(value);
  }

  /**
   * {@code '(' (parameter (',' parameter)* ','?)? ')'}.
   *
   * @param start where the function starts, for the report of a parameter that occurs twice
   */
  List<Expr.Parameter> parameters(String what, int start) {
    in.pop();
    TokenCursor.Checkpoint list = in.checkpoint();
    List<Expr.Parameter> parameters = new ArrayList<>();
    Set<String> names = new HashSet<>();
    boolean comma = true;
    while (!in.isAt(TokenKind.PAREN_RIGHT)) {
      try {
        if (!comma) {
          throw missingComma(what);
        }
        parameters.add(parameter(names, start));
      } catch (TokenCursor.Failed failed) {
        if (!in.recover(list, TokenKind.COMMA, TokenKind.PAREN_RIGHT)) {
          throw failed;
        }
      }
      comma = in.isAt(TokenKind.COMMA);
      if (comma) {
        in.pop();
      }
    }
    in.pop();
    return parameters;
  }

  /** {@code name ('=' expression)?}. */
  private Expr.Parameter parameter(Set<String> names, int start) {
    if (!in.isAt(TokenKind.IDENTIFIER)) {
      int token = in.position();
      throw in.unexpected(
          token,
          "Expected token IDENTIFIER but got " + in.describe(token) + " while parsing parameter",
          "expected the name of a parameter, found " + in.people(token));
    }
    int token = in.pop();
    String name = in.text(token);
    if (!names.add(name)) {
      // Differs from go-jsonnet, which lets the last one win.
      in.fail(
          SyntaxCode.DUPLICATE_NAME,
          start,
          in.end(token),
          "Duplicate function parameter: " + name,
          "the parameter `" + name + "` occurs twice");
    }
    if (!in.isAt(TokenKind.ASSIGN)) {
      return new Expr.Parameter(name, Optional.empty(), in.start(token), in.end(token));
    }
    in.pop();
    Expr value = parser.expression();
    return new Expr.Parameter(name, Optional.of(value), in.start(token), value.end());
  }

  private TokenCursor.Failed missingComma(String what) {
    int token = in.position();
    return in.missingComma(
        token, "Expected a comma before next " + what + ", got " + in.describe(token), "list");
  }
}
