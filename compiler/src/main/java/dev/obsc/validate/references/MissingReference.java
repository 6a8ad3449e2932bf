package dev.obsc.validate.references;

import dev.obsc.diagnostic.Suggester;
import dev.obsc.model.ObjectReference;
import dev.obsc.model.ObjectReference.Target;
import dev.obsc.project.External;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.Inventory;
import dev.obsc.validate.Rule;
import dev.obsc.validate.RuleCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Finds ConfigMaps, Secrets, claims and ServiceAccounts that pods need and nobody provides. */
public final class MissingReference implements Rule {
  @Override
  public RuleCode code() {
    return RuleCode.MISSING_REFERENCE;
  }

  @Override
  public void check(Inventory inventory, Findings findings) {
    inventory
        .workloads()
        .forEach(
            (manifest, workload) ->
                check(manifest, workload.template().references(), inventory, findings));
  }

  /** Several references to one missing object are one problem. */
  private static void check(
      Declared manifest, List<ObjectReference> references, Inventory inventory, Findings findings) {
    var missing = new LinkedHashMap<String, List<ObjectReference>>();
    for (ObjectReference reference : references) {
      if (!reference.isOptional() && !exists(reference, manifest.namespace(), inventory)) {
        missing
            .computeIfAbsent(
                reference.target().kind() + "/" + reference.name(), _ -> new ArrayList<>())
            .add(reference);
      }
    }
    for (List<ObjectReference> same : missing.values()) {
      report(same.getFirst(), manifest, inventory, findings);
      same.stream()
          .skip(1)
          .forEach(other -> findings.relate(manifest, other.at(), "also needed here"));
    }
  }

  private static boolean exists(ObjectReference reference, String namespace, Inventory inventory) {
    String name = reference.name();
    return !inventory.named(reference.target().kind(), namespace, name).isEmpty()
        || inventory.project().external().has(kind(reference.target()), namespace, name)
        || isBuiltIn(reference.target(), name)
        || Producers.make(reference.target(), namespace, name, inventory);
  }

  /** What Kubernetes itself puts into every namespace. */
  private static boolean isBuiltIn(Target target, String name) {
    return switch (target) {
      case SERVICE_ACCOUNT -> name.equals("default");
      case CONFIG_MAP -> name.equals("kube-root-ca.crt");
      case SECRET, CLAIM -> false;
    };
  }

  private static void report(
      ObjectReference reference, Declared manifest, Inventory inventory, Findings findings) {
    String kind = reference.target().kind();
    String namespace = manifest.namespace();
    String help =
        Suggester.closest(reference.name(), inventory.names(kind, namespace))
            .map(name -> "a " + kind + " with a similar name exists: `" + name + "`")
            .orElseGet(
                () ->
                    "define it, or say in obsc.yaml that it exists outside: external: { "
                        + kind(reference.target()).key()
                        + ": ["
                        + namespace
                        + "/"
                        + reference.name()
                        + "] }");
    findings.report(
        manifest,
        reference.at(),
        "no " + kind + " `" + reference.name() + "` in namespace " + namespace,
        help);
  }

  private static External.Kind kind(Target target) {
    return switch (target) {
      case CONFIG_MAP -> External.Kind.CONFIG_MAP;
      case SECRET -> External.Kind.SECRET;
      case CLAIM -> External.Kind.CLAIM;
      case SERVICE_ACCOUNT -> External.Kind.SERVICE_ACCOUNT;
    };
  }
}
