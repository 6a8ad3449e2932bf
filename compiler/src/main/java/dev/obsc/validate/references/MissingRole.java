package dev.obsc.validate.references;

import dev.obsc.diagnostic.Suggester;
import dev.obsc.model.Field;
import dev.obsc.project.External;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.Inventory;
import dev.obsc.validate.Rule;
import dev.obsc.validate.RuleCode;
import java.util.Set;

/** Finds role bindings whose role or ServiceAccount nobody provides. */
public final class MissingRole implements Rule {
  private static final Set<String> BUILT_IN = Set.of("cluster-admin", "admin", "edit", "view");

  @Override
  public RuleCode code() {
    return RuleCode.MISSING_ROLE;
  }

  @Override
  public void check(Inventory inventory, Findings findings) {
    for (Declared manifest : inventory.manifests()) {
      if (manifest.kind().equals("RoleBinding") || manifest.kind().equals("ClusterRoleBinding")) {
        manifest
            .root()
            .get("roleRef")
            .ifPresent(role -> checkRole(manifest, role, inventory, findings));
        for (Field subject : manifest.root().elements("subjects")) {
          checkSubject(manifest, subject, inventory, findings);
        }
      }
    }
  }

  private static void checkRole(
      Declared manifest, Field role, Inventory inventory, Findings findings) {
    String kind = role.text("kind").orElse("");
    String name = role.text("name").orElse("");
    String namespace = kind.equals("Role") ? manifest.namespace() : "";
    boolean exists =
        !inventory.named(kind, namespace, name).isEmpty()
            || (kind.equals("ClusterRole")
                && (BUILT_IN.contains(name) || name.startsWith("system:")));
    if (!exists) {
      findings.report(
          manifest,
          role.get("name").orElse(role),
          "%s grants the %s `%s`, which this environment does not declare"
              .formatted(manifest, kind, name),
          Suggester.closest(name, inventory.names(kind, namespace))
              .map(near -> "a %s with a similar name exists: `%s`".formatted(kind, near))
              .orElse("declare it beside the binding"));
    }
  }

  private static void checkSubject(
      Declared manifest, Field subject, Inventory inventory, Findings findings) {
    String name = subject.text("name").orElse("");
    String namespace = subject.text("namespace").orElse(manifest.namespace());
    if (!subject.text("kind").orElse("").equals("ServiceAccount") || name.equals("default")) {
      return;
    }
    boolean exists =
        !inventory.named("ServiceAccount", namespace, name).isEmpty()
            || inventory.project().external().has(External.Kind.SERVICE_ACCOUNT, namespace, name);
    if (!exists) {
      findings.report(
          manifest,
          subject.get("name").orElse(subject),
          "%s grants rights to ServiceAccount %s/%s, which this environment does not declare"
              .formatted(manifest, namespace, name),
          Suggester.closest(name, inventory.names("ServiceAccount", namespace))
              .map(near -> "a ServiceAccount with a similar name exists: `" + near + "`")
              .orElse(
                  "declare it, or add it to external.serviceAccounts in obsc.yaml; check the"
                      + " namespace, too"));
    }
  }
}
