package dev.obsc.validate.ports;

import dev.obsc.model.Container;
import dev.obsc.model.PortReference;
import dev.obsc.model.Probe;
import dev.obsc.validate.ContainerRule;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.RuleCode;

/** Finds probes and hooks of ports that their container does not declare. */
public final class UnknownProbePort implements ContainerRule {
  @Override
  public RuleCode code() {
    return RuleCode.UNKNOWN_PROBE_PORT;
  }

  @Override
  public void check(Declared workload, Container container, Findings findings) {
    for (Probe probe : container.probes()) {
      probe
          .port()
          .filter(port -> isUnknown(port, container))
          .ifPresent(
              port ->
                  findings.report(
                      workload,
                      port.at(),
                      "the %s of container `%s` asks port %s, which the container does not declare"
                          .formatted(probe.name(), container.name(), port.text()),
                      PortWords.help(port, container.ports())));
    }
  }

  /** A container may listen on ports it keeps to itself: without any declared, numbers are fine. */
  private static boolean isUnknown(PortReference port, Container container) {
    return container.ports().stream().noneMatch(port::matches)
        && (port.isName() || !container.ports().isEmpty());
  }
}
