package dev.obsc.syntax;

import java.util.ArrayList;
import java.util.List;

/** Parses arrays, array comprehensions and the clauses of comprehensions. */
final class ArrayParser {
  private final TokenCursor in;
  private final Parser parser;

  ArrayParser(TokenCursor in, Parser parser) {
    this.in = in;
    this.parser = parser;
  }

  /** {@code '[' (expression (',' expression)* ','? | expression ','? clauses)? ']'}. */
  Expr array() {
    int start = in.start(in.pop());
    TokenCursor.Checkpoint list = in.checkpoint();
    List<Expr> elements = new ArrayList<>();
    boolean comma = true;
    while (!in.isAt(TokenKind.BRACKET_RIGHT)) {
      if (in.isAt(TokenKind.FOR) && elements.size() == 1) {
        List<Expr.Clause> clauses = new ArrayList<>();
        int end = clauses(clauses, TokenKind.BRACKET_RIGHT);
        return new Expr.ArrayComprehension(elements.getFirst(), clauses, start, end);
      }
      try {
        if (!comma) {
          throw in.missingComma(
              in.position(), "Expected a comma before next array element", "array");
        }
        elements.add(parser.expression());
      } catch (TokenCursor.Failed failed) {
        if (!in.recover(list, TokenKind.COMMA, TokenKind.BRACKET_RIGHT)) {
          throw failed;
        }
      }
      comma = in.isAt(TokenKind.COMMA);
      if (comma) {
        in.pop();
      }
    }
    return new Expr.Array(elements, start, in.end(in.pop()));
  }

  /**
   * {@code ('for' name 'in' expression ('if' expression)*)+} and the closing bracket.
   *
   * @return the end of the closing bracket
   */
  int clauses(List<Expr.Clause> clauses, TokenKind close) {
    while (true) {
      in.pop();
      int name = in.expect(TokenKind.IDENTIFIER);
      in.expect(TokenKind.IN);
      Expr values = parser.expression();
      clauses.add(new Expr.Clause.For(in.text(name), in.start(name), in.end(name), values));
      while (in.isAt(TokenKind.IF)) {
        in.pop();
        clauses.add(new Expr.Clause.If(parser.expression()));
      }
      if (in.isAt(close)) {
        return in.end(in.pop());
      }
      if (!in.isAt(TokenKind.FOR)) {
        int token = in.position();
        throw in.unexpected(
            token,
            "Expected for, if or "
                + close.label()
                + " after for clause, got: "
                + in.describe(token),
            "expected `for`, `if` or "
                + close.label().replace('"', '`')
                + " after the `for` clause, found "
                + in.people(token));
      }
    }
  }
}
