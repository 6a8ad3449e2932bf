package dev.obsc.lint;

import dev.obsc.syntax.Expr;

/** Runs the checks that need types, inner expressions first. */
final class TypeChecks {
  private final Inference inference;
  private final Findings findings;
  private final Calls calls;
  private final Indexing indexing;

  TypeChecks(Findings findings, Inference inference) {
    this.inference = inference;
    this.findings = findings;
    this.calls = new Calls(findings);
    this.indexing = new Indexing(findings, inference);
  }

  void check(Expr expr) {
    Children.of(expr).forEach(this::check);
    switch (expr) {
      case Expr.Apply call -> calls.check(call, inference.typeOf(call.target()));
      case Expr.Member member -> indexing.check(member);
      case Expr.Index index -> indexing.check(index);
      case Expr.Unary unary -> Operands.check(unary, inference.typeOf(unary.operand()), findings);
      default -> {}
    }
  }
}
