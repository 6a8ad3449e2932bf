package dev.obsc.eval;

import dev.obsc.syntax.Expr;
import dev.obsc.syntax.Expr.Clause;
import java.util.ArrayList;
import java.util.List;

/** Lowers the clauses of a comprehension from the inside out, as go-jsonnet looks at them. */
final class ClauseLowering {
  private final Lowering lowering;
  private final List<Clause> clauses;
  private final List<Comprehensions.Clause> lowered = new ArrayList<>();

  ClauseLowering(Lowering lowering, List<Clause> clauses) {
    this.lowering = lowering;
    this.clauses = clauses;
  }

  /** Lowers all clauses, and {@code body} where the variables of all of them are visible. */
  Node lower(Lowering.NodeSource body) {
    return lower(0, body);
  }

  Comprehensions.Clause[] clauses() {
    return lowered.toArray(new Comprehensions.Clause[0]);
  }

  private Node lower(int at, Lowering.NodeSource body) {
    if (at == clauses.size()) {
      return body.get();
    }
    var each = (Clause.For) clauses.get(at);
    Scope outer = lowering.scope;
    lowering.scope = outer.framed();
    lowering.scope.define(each.variable());
    List<Node> conditions = new ArrayList<>();
    int next = at + 1;
    while (next < clauses.size() && clauses.get(next) instanceof Clause.If(Expr condition)) {
      conditions.add(lowering.lower(condition));
      next++;
    }
    Node inner = lower(next, body);
    int slots = lowering.scope.frameSize();
    lowering.scope = outer;
    Node values = lowering.lower(each.values());
    lowered.addFirst(new Comprehensions.Clause(values, conditions.toArray(new Node[0]), slots));
    return inner;
  }
}
