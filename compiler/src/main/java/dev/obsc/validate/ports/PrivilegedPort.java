package dev.obsc.validate.ports;

import dev.obsc.json.JsonString;
import dev.obsc.model.Container;
import dev.obsc.model.ContainerPort;
import dev.obsc.model.Field;
import dev.obsc.model.Workload;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.RuleCode;
import dev.obsc.validate.WorkloadRule;
import java.util.Set;

/** Finds ports below 1024 of the node itself that their process has no right to open. */
public final class PrivilegedPort implements WorkloadRule {
  private static final int FIRST_FREE = 1024;
  private static final Set<String> ENOUGH =
      Set.of("NET_BIND_SERVICE", "CAP_NET_BIND_SERVICE", "ALL");

  @Override
  public RuleCode code() {
    return RuleCode.PRIVILEGED_PORT;
  }

  @Override
  public void check(Declared manifest, Workload workload, Findings findings) {
    // In a network of their own, container runtimes let everybody open every port.
    if (!workload.template().usesHostNetwork()) {
      return;
    }
    for (Container container : workload.template().containers()) {
      if (isUnprivileged(workload, container)) {
        for (ContainerPort port : container.ports()) {
          if (port.number() < FIRST_FREE) {
            findings.report(
                manifest,
                port.at(),
                "container `%s` can't open port %d of its node: it does not run as root"
                    .formatted(container.name(), port.number()),
                "use a port from 1024 upwards, or add the capability NET_BIND_SERVICE");
          }
        }
      }
    }
  }

  private static boolean isUnprivileged(Workload workload, Container container) {
    Field own = container.at();
    boolean runsAsUser =
        own.integer("securityContext", "runAsUser")
                .orElse(
                    workload
                        .template()
                        .at()
                        .integer("spec", "securityContext", "runAsUser")
                        .orElse(0))
            != 0;
    boolean notRoot =
        own.isTrue("securityContext", "runAsNonRoot")
            || workload.template().at().isTrue("spec", "securityContext", "runAsNonRoot");
    return (runsAsUser || notRoot)
        && !own.isTrue("securityContext", "privileged")
        && own.elements("securityContext", "capabilities", "add").stream()
            .noneMatch(
                added -> added.value() instanceof JsonString(String name) && ENOUGH.contains(name));
  }
}
