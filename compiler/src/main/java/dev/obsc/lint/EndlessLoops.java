package dev.obsc.lint;

import dev.obsc.syntax.Expr;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Finds variables that cannot be computed because computing them needs their own value. */
final class EndlessLoops {
  private final Bindings bindings;
  private final Findings findings;
  private final Set<Binding> walked = identitySet();
  private final Set<Binding> reported = identitySet();
  private final Set<Binding> open = identitySet();

  private EndlessLoops(Bindings bindings, Findings findings) {
    this.bindings = bindings;
    this.findings = findings;
  }

  static void check(Bindings bindings, Findings findings) {
    var loops = new EndlessLoops(bindings, findings);
    bindings.variables().forEach(loops::follow);
  }

  private void follow(Binding.Variable variable) {
    if (!walked.contains(variable)) {
      variable.value().ifPresent(this::needs);
    }
  }

  /** Follows only what is sure to be computed when {@code expr} is. */
  private void needs(Expr expr) {
    switch (expr) {
      case Expr.Variable name -> useOf(name);
      case Expr.Parens parens -> needs(parens.inner());
      case Expr.Unary unary -> needs(unary.operand());
      case Expr.Binary binary -> needsOf(binary);
      case Expr.ApplyBrace brace -> needs(brace.left());
      case Expr.Member member -> needs(member.target());
      case Expr.Index index -> {
        needs(index.target());
        needs(index.index());
      }
      case Expr.Apply call -> needs(call.target());
      case Expr.Conditional conditional -> needs(conditional.condition());
      case Expr.Local local -> needs(local.body());
      case Expr.Assert check -> needs(check.condition());
      default -> {}
    }
  }

  private void needsOf(Expr.Binary binary) {
    needs(binary.left());
    switch (binary.operator()) {
      case AND, OR -> {}
      default -> needs(binary.right());
    }
  }

  private void useOf(Expr.Variable name) {
    Binding target = bindings.target(name).orElse(null);
    if (target instanceof Binding.Variable variable) {
      if (open.contains(variable)) {
        report(variable, name);
      } else if (walked.add(variable)) {
        open.add(variable);
        variable.value().ifPresent(this::needs);
        open.remove(variable);
      }
    }
  }

  private void report(Binding variable, Expr.Variable use) {
    if (reported.add(variable)) {
      findings.report(
          LintCode.ENDLESS_LOOP, "Endless loop in local definition", use.start(), use.end());
    }
  }

  private static Set<Binding> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
