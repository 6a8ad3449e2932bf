package dev.obsc.validate.references;

import dev.obsc.model.ObjectReference.Target;
import dev.obsc.model.Workload;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Inventory;

/** Knows which manifests make the cluster create further objects. */
final class Producers {
  private Producers() {}

  static boolean make(Target target, String namespace, String name, Inventory inventory) {
    return switch (target) {
      case SECRET -> makeSecret(namespace, name, inventory);
      case CLAIM -> makeClaim(namespace, name, inventory);
      case CONFIG_MAP, SERVICE_ACCOUNT -> false;
    };
  }

  /** The operators that are in common use for Secrets; each names what it makes. */
  private static boolean makeSecret(String namespace, String name, Inventory inventory) {
    return inventory.manifests().stream()
        .filter(manifest -> manifest.namespace().equals(namespace))
        .anyMatch(manifest -> secretOf(manifest).equals(name));
  }

  private static String secretOf(Declared manifest) {
    return switch (manifest.kind()) {
      case "SealedSecret" ->
          manifest.root().text("spec", "template", "metadata", "name").orElse(manifest.name());
      case "ExternalSecret" ->
          manifest.root().text("spec", "target", "name").orElse(manifest.name());
      case "Certificate" -> manifest.root().text("spec", "secretName").orElse("");
      default -> "";
    };
  }

  /** A StatefulSet names the claims it makes {@code template-set-ordinal}. */
  private static boolean makeClaim(String namespace, String name, Inventory inventory) {
    return inventory.workloads().entrySet().stream()
        .filter(entry -> entry.getKey().namespace().equals(namespace))
        .anyMatch(entry -> makesClaim(entry.getKey(), entry.getValue(), name));
  }

  private static boolean makesClaim(Declared manifest, Workload workload, String name) {
    return workload.claimTemplates().stream()
        .flatMap(template -> template.text("metadata", "name").stream())
        .map(template -> template + "-" + manifest.name() + "-")
        .anyMatch(
            prefix ->
                name.startsWith(prefix)
                    && name.length() > prefix.length()
                    && name.substring(prefix.length()).chars().allMatch(Character::isDigit));
  }
}
