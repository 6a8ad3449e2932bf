package dev.obsc.validate.safety;

import dev.obsc.model.Field;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.ManifestRule;
import dev.obsc.validate.RuleCode;

/** Finds roles that grant all verbs or all kinds of objects. */
public final class WildcardRights implements ManifestRule {
  @Override
  public RuleCode code() {
    return RuleCode.WILDCARD_RIGHTS;
  }

  @Override
  public void check(Declared manifest, Findings findings) {
    if (!manifest.kind().equals("Role") && !manifest.kind().equals("ClusterRole")) {
      return;
    }
    for (Field rule : manifest.root().elements("rules")) {
      for (String field : new String[] {"verbs", "resources"}) {
        rule.elements(field).stream()
            .filter(entry -> entry.text().filter("*"::equals).isPresent())
            .findFirst()
            .ifPresent(
                at ->
                    findings.report(
                        manifest,
                        at,
                        "%s grants all %s".formatted(manifest, field),
                        "list the " + field + " that are needed"));
      }
    }
  }
}
