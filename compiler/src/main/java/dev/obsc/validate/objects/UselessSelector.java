package dev.obsc.validate.objects;

import dev.obsc.model.LabelSelector;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.Inventory;
import dev.obsc.validate.Rule;
import dev.obsc.validate.RuleCode;
import java.util.Optional;

/** Finds Services, disruption budgets and network policies that choose no pod. */
public final class UselessSelector implements Rule {
  @Override
  public RuleCode code() {
    return RuleCode.USELESS_SELECTOR;
  }

  @Override
  public void check(Inventory inventory, Findings findings) {
    for (Declared manifest : inventory.manifests()) {
      selector(manifest)
          .filter(selector -> !selector.isEmpty())
          .filter(selector -> !choosesAny(selector, manifest.namespace(), inventory))
          .ifPresent(
              selector ->
                  findings.report(
                      manifest,
                      selector.at(),
                      "the selector of %s chooses no pod of its namespace".formatted(manifest),
                      "compare it with the labels of the pods it is meant for"));
    }
  }

  private static Optional<LabelSelector> selector(Declared manifest) {
    var root = manifest.root();
    return switch (manifest.kind()) {
      case "Service" ->
          manifest.apiVersion().equals("v1")
              ? root.get("spec", "selector").map(LabelSelector::ofLabels)
              : Optional.empty();
      case "PodDisruptionBudget" -> root.get("spec", "selector").map(LabelSelector::read);
      case "NetworkPolicy" ->
          manifest.apiVersion().startsWith("networking.k8s.io/")
              ? root.get("spec", "podSelector").map(LabelSelector::read)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean choosesAny(LabelSelector selector, String namespace, Inventory inventory) {
    return inventory.workloads().entrySet().stream()
        .anyMatch(
            entry ->
                entry.getKey().namespace().equals(namespace)
                    && selector.matches(entry.getValue().template().labels()));
  }
}
