package dev.obsc.validate.sizing;

import dev.obsc.model.Field;
import dev.obsc.model.ObjectReference;
import dev.obsc.model.ObjectReference.Target;
import dev.obsc.model.Workload;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.Inventory;
import dev.obsc.validate.Rule;
import dev.obsc.validate.RuleCode;
import java.util.Optional;

/** Finds Deployments whose pods wait for each other's volume, because only one can hold it. */
public final class SharedVolume implements Rule {
  @Override
  public RuleCode code() {
    return RuleCode.SHARED_VOLUME;
  }

  @Override
  public void check(Inventory inventory, Findings findings) {
    inventory
        .workloads()
        .forEach(
            (manifest, workload) -> {
              if (workload.kind().equals("Deployment")) {
                for (ObjectReference reference : workload.template().references()) {
                  singleWriter(reference, manifest, inventory)
                      .ifPresent(modes -> check(manifest, workload, reference, findings));
                }
              }
            });
  }

  /** The access modes of a claim that only one node can mount. */
  private static Optional<Field> singleWriter(
      ObjectReference reference, Declared manifest, Inventory inventory) {
    if (reference.target() != Target.CLAIM) {
      return Optional.empty();
    }
    return inventory.named("PersistentVolumeClaim", manifest.namespace(), reference.name()).stream()
        .flatMap(claim -> claim.root().get("spec", "accessModes").stream())
        .filter(
            modes ->
                modes.elements().stream()
                    .flatMap(mode -> mode.text().stream())
                    .allMatch(mode -> mode.startsWith("ReadWriteOnce")))
        .findFirst();
  }

  private static void check(
      Declared manifest, Workload workload, ObjectReference claim, Findings findings) {
    if (workload.replicas().orElse(1) > 1) {
      findings.report(
          manifest,
          claim.at(),
          "%d pods of %s share the claim `%s`, which one node at a time can mount"
              .formatted(workload.replicas().orElse(1), manifest, claim.name()),
          "use a StatefulSet with volumeClaimTemplates, one replica, or ReadWriteMany");
      workload
          .root()
          .get("spec", "replicas")
          .ifPresent(replicas -> findings.relate(manifest, replicas, "the replicas"));
    } else if (surges(workload.root())) {
      findings.report(
          manifest,
          claim.at(),
          "a rollout of %s starts the new pod while the old one holds the claim `%s`"
              .formatted(manifest, claim.name()),
          "set strategy.type to Recreate, or rollingUpdate.maxSurge to 0");
    }
  }

  private static boolean surges(Field deployment) {
    return deployment.text("spec", "strategy", "type").filter("Recreate"::equals).isEmpty()
        && deployment.integer("spec", "strategy", "rollingUpdate", "maxSurge").orElse(1) != 0
        && deployment
            .text("spec", "strategy", "rollingUpdate", "maxSurge")
            .filter("0%"::equals)
            .isEmpty();
  }
}
