package dev.obsc.validate.ports;

import dev.obsc.model.ContainerPort;
import dev.obsc.model.Service;
import dev.obsc.model.ServicePort;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.Inventory;
import dev.obsc.validate.Rule;
import dev.obsc.validate.RuleCode;
import java.util.List;

/** Finds Services that send traffic to a port on which none of their pods listens. */
public final class UnknownTargetPort implements Rule {
  @Override
  public RuleCode code() {
    return RuleCode.UNKNOWN_TARGET_PORT;
  }

  @Override
  public void check(Inventory inventory, Findings findings) {
    inventory
        .services()
        .forEach(
            (manifest, service) -> {
              var workloads = inventory.behind(manifest, service).values();
              List<ContainerPort> declared =
                  workloads.stream()
                      .flatMap(workload -> workload.template().ports().stream())
                      .distinct()
                      .toList();
              // Pods that declare no port at all may listen on any.
              boolean numbersAreKnown =
                  workloads.stream().noneMatch(workload -> workload.template().ports().isEmpty());
              if (!workloads.isEmpty()) {
                check(manifest, service, declared, numbersAreKnown, findings);
              }
            });
  }

  private static void check(
      Declared manifest,
      Service service,
      List<ContainerPort> declared,
      boolean numbersAreKnown,
      Findings findings) {
    for (ServicePort port : service.ports()) {
      var sameTarget = declared.stream().filter(port.target()::matches).toList();
      if (sameTarget.isEmpty() && (port.target().isName() || numbersAreKnown)) {
        findings.report(
            manifest,
            port.target().at(),
            "port %s of %s targets %s, on which none of its pods listens"
                .formatted(port, manifest, port.target().text()),
            PortWords.help(port.target(), declared));
      } else if (!sameTarget.isEmpty()
          && sameTarget.stream().noneMatch(target -> target.protocol() == port.protocol())) {
        findings.report(
            manifest,
            port.target().at(),
            "port %s of %s speaks %s, but its pods listen with %s on %s"
                .formatted(
                    port,
                    manifest,
                    port.protocol(),
                    sameTarget.getFirst().protocol(),
                    port.target().text()),
            "use the same protocol at both ends");
      }
    }
  }
}
