package dev.obsc.validate;

/** One thing that manifests are held to. A rule keeps no state between environments. */
public interface Rule {
  RuleCode code();

  /** Reports every place in {@code inventory} that breaks the rule. */
  void check(Inventory inventory, Findings findings);
}
