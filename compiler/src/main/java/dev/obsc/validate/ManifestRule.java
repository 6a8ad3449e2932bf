package dev.obsc.validate;

/** A rule that looks at one manifest at a time. */
public interface ManifestRule extends Rule {
  void check(Declared manifest, Findings findings);

  @Override
  default void check(Inventory inventory, Findings findings) {
    inventory.manifests().forEach(manifest -> check(manifest, findings));
  }
}
