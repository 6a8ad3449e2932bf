package dev.obsc.validate.fields;

import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.Inventory;
import dev.obsc.validate.Rule;

/** A rule that looks at one disagreement with the table of Kubernetes fields at a time. */
abstract class FieldRule implements Rule {
  private final FieldProblems problems;

  FieldRule(FieldProblems problems) {
    this.problems = problems;
  }

  abstract void check(Declared manifest, FieldProblem problem, Findings findings);

  @Override
  public final void check(Inventory inventory, Findings findings) {
    problems
        .in(inventory)
        .forEach((manifest, found) -> found.forEach(each -> check(manifest, each, findings)));
  }
}
