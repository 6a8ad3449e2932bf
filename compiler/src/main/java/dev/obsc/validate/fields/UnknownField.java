package dev.obsc.validate.fields;

import dev.obsc.diagnostic.Suggester;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.Inventory;
import dev.obsc.validate.Rule;
import dev.obsc.validate.RuleCode;

/** Finds fields that the Kubernetes API does not have. */
public final class UnknownField implements Rule {
  private final FieldProblems problems;

  public UnknownField(FieldProblems problems) {
    this.problems = problems;
  }

  @Override
  public RuleCode code() {
    return RuleCode.UNKNOWN_FIELD;
  }

  @Override
  public void check(Inventory inventory, Findings findings) {
    problems
        .in(inventory)
        .forEach((manifest, found) -> found.forEach(each -> check(manifest, each, findings)));
  }

  private static void check(Declared manifest, FieldProblem problem, Findings findings) {
    if (problem instanceof FieldProblem.Unknown(var at, var known)) {
      String message = "Kubernetes knows no field `" + at.path() + "` in a " + manifest.kind();
      String help =
          Suggester.closest(at.name(), known)
              .map(name -> "a field with a similar name exists here: `" + name + "`")
              .orElse("the fields that exist here are " + String.join(", ", known));
      findings.report(manifest, at, message, help);
    }
  }
}
