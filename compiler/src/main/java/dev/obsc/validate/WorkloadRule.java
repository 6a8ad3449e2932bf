package dev.obsc.validate;

import dev.obsc.model.Workload;

/** A rule that looks at one workload at a time. */
public interface WorkloadRule extends Rule {
  void check(Declared manifest, Workload workload, Findings findings);

  @Override
  default void check(Inventory inventory, Findings findings) {
    inventory.workloads().forEach((manifest, workload) -> check(manifest, workload, findings));
  }
}
