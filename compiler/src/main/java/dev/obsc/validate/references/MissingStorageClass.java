package dev.obsc.validate.references;

import dev.obsc.diagnostic.Suggester;
import dev.obsc.model.Field;
import dev.obsc.project.External;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.Inventory;
import dev.obsc.validate.Rule;
import dev.obsc.validate.RuleCode;
import java.util.stream.Stream;

/** Finds claims for a StorageClass that the cluster does not have. */
public final class MissingStorageClass implements Rule {
  @Override
  public RuleCode code() {
    return RuleCode.MISSING_STORAGE_CLASS;
  }

  @Override
  public void check(Inventory inventory, Findings findings) {
    // Clusters come with classes: only who lists them can know that another one does not exist.
    if (!inventory.project().external().mentions(External.Kind.STORAGE_CLASS)) {
      return;
    }
    for (Declared manifest : inventory.manifests()) {
      claims(manifest, inventory)
          .flatMap(claim -> claim.get("spec", "storageClassName").stream())
          .forEach(at -> check(manifest, at, inventory, findings));
    }
  }

  private static Stream<Field> claims(Declared manifest, Inventory inventory) {
    if (manifest.kind().equals("PersistentVolumeClaim")) {
      return Stream.of(manifest.root());
    }
    return Stream.ofNullable(inventory.workloads().get(manifest))
        .flatMap(workload -> workload.claimTemplates().stream());
  }

  private static void check(Declared manifest, Field at, Inventory inventory, Findings findings) {
    String name = at.text().orElse("");
    // Without a name, the claim is for a volume that somebody makes by hand.
    boolean exists =
        name.isEmpty()
            || !inventory.named("StorageClass", "", name).isEmpty()
            || inventory.project().external().has(External.Kind.STORAGE_CLASS, "", name);
    if (!exists) {
      var known =
          inventory.project().external().entries().stream()
              .filter(entry -> entry.kind() == External.Kind.STORAGE_CLASS)
              .map(entry -> entry.name().text())
              .toList();
      findings.report(
          manifest,
          at,
          "no StorageClass `" + name + "`",
          Suggester.closest(name, known)
              .map(near -> "a StorageClass with a similar name exists: `" + near + "`")
              .orElse(
                  "leave it out for the default class, or add it to external.storageClasses in"
                      + " obsc.yaml"));
    }
  }
}
