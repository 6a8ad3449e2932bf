package dev.obsc.validate.fields;

import dev.obsc.diagnostic.Suggester;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.ManifestRule;
import dev.obsc.validate.RuleCode;

/** Finds fields that the Kubernetes API does not have. */
public final class UnknownField implements ManifestRule {
  private final KubernetesTypes types;

  public UnknownField(KubernetesTypes types) {
    this.types = types;
  }

  @Override
  public RuleCode code() {
    return RuleCode.UNKNOWN_FIELD;
  }

  @Override
  public void check(Declared manifest, Findings findings) {
    for (FieldProblem problem : FieldComparison.of(manifest.root(), types)) {
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
}
