package dev.obsc.validate.ports;

import dev.obsc.model.ContainerPort;
import dev.obsc.model.Protocol;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.Inventory;
import dev.obsc.validate.Rule;
import dev.obsc.validate.RuleCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds ports of one pod that share their number and protocol, or their name. */
public final class DuplicatePort implements Rule {
  @Override
  public RuleCode code() {
    return RuleCode.DUPLICATE_PORT;
  }

  @Override
  public void check(Inventory inventory, Findings findings) {
    inventory
        .workloads()
        .forEach((manifest, workload) -> check(manifest, workload.template().ports(), findings));
  }

  private static void check(Declared manifest, List<ContainerPort> ports, Findings findings) {
    Map<Listener, ContainerPort> listeners = new HashMap<>();
    Map<String, ContainerPort> names = new HashMap<>();
    for (ContainerPort port : ports) {
      ContainerPort same =
          listeners.putIfAbsent(new Listener(port.number(), port.protocol()), port);
      if (same != null) {
        report(
            manifest,
            port,
            same,
            "port %d/%s is declared twice in one pod".formatted(port.number(), port.protocol()),
            "give one of them another number: the containers of a pod share their network",
            findings);
        continue;
      }
      port.name()
          .ifPresent(
              name -> {
                ContainerPort named = names.putIfAbsent(name, port);
                if (named != null) {
                  report(
                      manifest,
                      port,
                      named,
                      "two ports of one pod are named `" + name + "`",
                      "rename one of them: a Service that targets the name would reach only one",
                      findings);
                }
              });
    }
  }

  private static void report(
      Declared manifest,
      ContainerPort port,
      ContainerPort other,
      String message,
      String help,
      Findings findings) {
    findings.report(manifest, port.at(), message, help);
    findings.relate(manifest, other.at(), "the other one, " + other);
  }

  private record Listener(int number, Protocol protocol) {}
}
