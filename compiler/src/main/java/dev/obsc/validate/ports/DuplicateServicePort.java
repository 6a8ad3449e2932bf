package dev.obsc.validate.ports;

import dev.obsc.model.Protocol;
import dev.obsc.model.Service;
import dev.obsc.model.ServicePort;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.Inventory;
import dev.obsc.validate.Rule;
import dev.obsc.validate.RuleCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds ports of one Service that share a number or a name, or lack the name they need. */
public final class DuplicateServicePort implements Rule {
  @Override
  public RuleCode code() {
    return RuleCode.DUPLICATE_SERVICE_PORT;
  }

  @Override
  public void check(Inventory inventory, Findings findings) {
    inventory.services().forEach((manifest, service) -> check(manifest, service, findings));
  }

  private static void check(Declared manifest, Service service, Findings findings) {
    Map<Listener, ServicePort> listeners = new HashMap<>();
    Map<String, ServicePort> names = new HashMap<>();
    for (ServicePort port : service.ports()) {
      String name = port.name().orElse("");
      var same =
          Optional.ofNullable(
              listeners.putIfAbsent(new Listener(port.number(), port.protocol()), port));
      Optional<ServicePort> named =
          name.isEmpty() ? Optional.empty() : Optional.ofNullable(names.putIfAbsent(name, port));
      if (same.isPresent()) {
        findings.report(
            manifest,
            port.at(),
            "%s offers port %d/%s twice".formatted(manifest, port.number(), port.protocol()),
            "remove one of them, or give it another number");
        findings.relate(manifest, same.get().at(), "the other one");
      } else if (named.isPresent()) {
        findings.report(
            manifest,
            port.at(),
            "two ports of %s are named `%s`".formatted(manifest, name),
            "rename one of them");
        findings.relate(manifest, named.get().at(), "the other one");
      } else if (name.isEmpty() && service.ports().size() > 1) {
        findings.report(
            manifest,
            port.at(),
            "port %s of %s has no name".formatted(port, manifest),
            "name it: a Service with several ports needs a name for each");
      }
    }
  }

  private record Listener(int number, Protocol protocol) {}
}
