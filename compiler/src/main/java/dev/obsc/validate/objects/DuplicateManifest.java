package dev.obsc.validate.objects;

import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.Inventory;
import dev.obsc.validate.Rule;
import dev.obsc.validate.RuleCode;
import java.util.HashMap;
import java.util.Map;

/** Finds objects that are declared twice: the one applied last would win. */
public final class DuplicateManifest implements Rule {
  @Override
  public RuleCode code() {
    return RuleCode.DUPLICATE_MANIFEST;
  }

  @Override
  public void check(Inventory inventory, Findings findings) {
    Map<Identity, Declared> seen = new HashMap<>();
    for (Declared manifest : inventory.manifests()) {
      Declared first = seen.putIfAbsent(Identity.of(manifest), manifest);
      // An object without a name gets one from the API server.
      if (first != null && !manifest.name().isEmpty()) {
        findings.report(
            manifest,
            manifest.root(),
            manifest + " is declared twice",
            "rename or remove one of them; whichever is applied last would win");
        findings.relate(first, first.root(), "declared here first");
      }
    }
  }

  /** What makes two manifests the same object: the version of the API does not. */
  private record Identity(String group, String kind, String namespace, String name) {
    static Identity of(Declared manifest) {
      int slash = manifest.apiVersion().indexOf('/');
      return new Identity(
          slash < 0 ? "" : manifest.apiVersion().substring(0, slash),
          manifest.kind(),
          manifest.namespace(),
          manifest.name());
    }
  }
}
