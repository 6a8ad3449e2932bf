package dev.obsc.lint;

import dev.obsc.syntax.Expr;
import dev.obsc.syntax.UnaryOperator;

/** Finds operands that an operator cannot take. */
final class Operands {
  private Operands() {}

  static void check(Expr.Unary unary, Type operand, Findings findings) {
    boolean not = unary.operator() == UnaryOperator.NOT;
    Type needed = not ? Type.Simple.BOOLEAN : Type.Simple.NUMBER;
    if (!operand.mayBe(needed::equals)) {
      findings.report(
          LintCode.WRONG_OPERAND,
          "Operand is not a %s, it is assumed to be %s"
              .formatted(not ? "boolean" : "number", operand.describe()),
          unary.start(),
          unary.end());
    }
  }
}
