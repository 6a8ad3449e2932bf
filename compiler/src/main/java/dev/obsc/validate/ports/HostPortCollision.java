package dev.obsc.validate.ports;

import dev.obsc.model.ContainerPort;
import dev.obsc.model.Field;
import dev.obsc.model.Protocol;
import dev.obsc.model.Workload;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.Inventory;
import dev.obsc.validate.Rule;
import dev.obsc.validate.RuleCode;
import java.util.HashMap;
import java.util.Map;

/** Finds pods of different workloads that want the same port of a node. */
public final class HostPortCollision implements Rule {
  @Override
  public RuleCode code() {
    return RuleCode.HOST_PORT_COLLISION;
  }

  @Override
  public void check(Inventory inventory, Findings findings) {
    Map<Listener, Claim> claims = new HashMap<>();
    inventory
        .workloads()
        .forEach(
            (manifest, workload) ->
                workload
                    .template()
                    .ports()
                    .forEach(port -> check(manifest, workload, port, claims, findings)));
  }

  private static void check(
      Declared manifest,
      Workload workload,
      ContainerPort port,
      Map<Listener, Claim> claims,
      Findings findings) {
    int number = workload.template().usesHostNetwork() ? port.number() : port.hostPort().orElse(0);
    if (number == 0) {
      return;
    }
    Claim first =
        claims.putIfAbsent(new Listener(number, port.protocol()), new Claim(manifest, port.at()));
    // Twice in one pod is another rule's.
    if (first != null && !first.manifest().equals(manifest)) {
      findings.report(
          manifest,
          port.at(),
          "%s and %s both take port %d/%s of their node"
              .formatted(first.manifest(), manifest, number, port.protocol()),
          "give one of them another port: on a node that runs both, the second does not start");
      findings.relate(first.manifest(), first.at(), "the other one");
    }
  }

  private record Listener(int number, Protocol protocol) {}

  private record Claim(Declared manifest, Field at) {}
}
