package dev.obsc.validate;

import dev.obsc.model.Container;

/** A rule that looks at one container at a time. */
public interface ContainerRule extends Rule {
  void check(Declared workload, Container container, Findings findings);

  @Override
  default void check(Inventory inventory, Findings findings) {
    inventory
        .workloads()
        .forEach(
            (manifest, workload) ->
                workload
                    .template()
                    .containers()
                    .forEach(container -> check(manifest, container, findings)));
  }
}
