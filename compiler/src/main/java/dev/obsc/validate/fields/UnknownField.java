package dev.obsc.validate.fields;

import dev.obsc.diagnostic.Suggester;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.RuleCode;

/** Finds fields that the Kubernetes API does not have. */
public final class UnknownField extends FieldRule {
  public UnknownField(FieldProblems problems) {
    super(problems);
  }

  @Override
  public RuleCode code() {
    return RuleCode.UNKNOWN_FIELD;
  }

  @Override
  void check(Declared manifest, FieldProblem problem, Findings findings) {
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
