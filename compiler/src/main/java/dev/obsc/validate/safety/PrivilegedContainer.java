package dev.obsc.validate.safety;

import dev.obsc.model.Container;
import dev.obsc.validate.ContainerRule;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.RuleCode;

/** Finds containers that may do to their node what root may. */
public final class PrivilegedContainer implements ContainerRule {
  @Override
  public RuleCode code() {
    return RuleCode.PRIVILEGED_CONTAINER;
  }

  @Override
  public void check(Declared workload, Container container, Findings findings) {
    container
        .at()
        .get("securityContext", "privileged")
        .filter(at -> container.at().isTrue("securityContext", "privileged"))
        .ifPresent(
            at ->
                findings.report(
                    workload,
                    at,
                    "container `%s` is privileged: it can do anything to its node"
                        .formatted(container.name()),
                    "grant the capabilities it needs instead; if it needs all of them, say why"
                        + " with the annotation obsc.dev/ignore"));
  }
}
