package dev.obsc.validate.sizing;

import dev.obsc.model.Container;
import dev.obsc.validate.ContainerRule;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.RuleCode;

/** Finds containers whose memory nobody bounds. */
public final class MissingMemoryLimit implements ContainerRule {
  @Override
  public RuleCode code() {
    return RuleCode.MISSING_MEMORY_LIMIT;
  }

  @Override
  public void check(Declared workload, Container container, Findings findings) {
    // Where only a limit is given, Kubernetes requests as much: a request is no rule of its own.
    if (container.isLongRunning() && container.limit("memory").isEmpty()) {
      findings.report(
          workload,
          container
              .at()
              .get("resources")
              .or(() -> container.at().get("name"))
              .orElse(container.at()),
          "container `%s` has no memory limit".formatted(container.name()),
          "set resources.limits.memory; without it, the process may take all that its node has");
    }
  }
}
