package dev.obsc.validate.sizing;

import dev.obsc.model.Field;
import dev.obsc.model.LabelSelector;
import dev.obsc.model.Workload;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.Inventory;
import dev.obsc.validate.Rule;
import dev.obsc.validate.RuleCode;
import java.util.OptionalInt;

/** Finds disruption budgets that never let a pod go, so that no node can be drained. */
public final class BlockedDrain implements Rule {
  @Override
  public RuleCode code() {
    return RuleCode.BLOCKED_DRAIN;
  }

  @Override
  public void check(Inventory inventory, Findings findings) {
    for (Declared budget : inventory.ofKind("PodDisruptionBudget")) {
      var selector = budget.root().get("spec", "selector").map(LabelSelector::read);
      if (selector.isPresent()) {
        inventory
            .workloads()
            .forEach(
                (manifest, workload) -> {
                  if (manifest.namespace().equals(budget.namespace())
                      && selector.get().matches(workload.template().labels())) {
                    check(budget, manifest, workload, findings);
                  }
                });
      }
    }
  }

  private static void check(
      Declared budget, Declared manifest, Workload workload, Findings findings) {
    OptionalInt replicas = workload.replicas();
    if (replicas.isEmpty() || replicas.getAsInt() == 0) {
      return;
    }
    budget
        .root()
        .get("spec", "minAvailable")
        .filter(minimum -> pods(minimum, replicas.getAsInt()).orElse(0) >= replicas.getAsInt())
        .or(
            () ->
                budget
                    .root()
                    .get("spec", "maxUnavailable")
                    .filter(maximum -> pods(maximum, replicas.getAsInt()).orElse(1) == 0))
        .ifPresent(
            at -> {
              findings.report(
                  budget,
                  at,
                  "%s lets %s of %s go".formatted(budget, none(replicas.getAsInt()), manifest),
                  "allow one pod to be away: maxUnavailable: 1, or leave the budget out for a"
                      + " single replica");
              workload
                  .root()
                  .get("spec", "replicas")
                  .ifPresent(number -> findings.relate(manifest, number, "the replicas"));
            });
  }

  private static String none(int replicas) {
    return replicas == 1 ? "not even the one pod" : "none of the " + replicas + " pods";
  }

  /**
   * Numbers count pods; percentages are rounded up, as the disruption controller does. Empty for
   * what is neither.
   */
  private static OptionalInt pods(Field amount, int replicas) {
    String text = amount.text().orElse("");
    if (!text.endsWith("%")) {
      return amount.integer();
    }
    try {
      int percent = Integer.parseInt(text.substring(0, text.length() - 1));
      return OptionalInt.of(Math.ceilDiv(percent * replicas, 100));
    } catch (NumberFormatException _) {
      return OptionalInt.empty();
    }
  }
}
