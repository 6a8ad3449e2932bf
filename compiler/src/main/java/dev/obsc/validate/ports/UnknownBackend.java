package dev.obsc.validate.ports;

import dev.obsc.diagnostic.Suggester;
import dev.obsc.model.IngressBackend;
import dev.obsc.model.PortReference;
import dev.obsc.model.Service;
import dev.obsc.model.ServicePort;
import dev.obsc.project.External;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.Inventory;
import dev.obsc.validate.Rule;
import dev.obsc.validate.RuleCode;
import java.util.stream.Collectors;

/** Finds Ingresses that send requests to a Service, or a port of it, that does not exist. */
public final class UnknownBackend implements Rule {
  @Override
  public RuleCode code() {
    return RuleCode.UNKNOWN_BACKEND;
  }

  @Override
  public void check(Inventory inventory, Findings findings) {
    for (Declared ingress : inventory.ofKind("Ingress")) {
      for (IngressBackend backend : IngressBackend.readAll(ingress.root())) {
        check(ingress, backend, inventory, findings);
      }
    }
  }

  private static void check(
      Declared ingress, IngressBackend backend, Inventory inventory, Findings findings) {
    String namespace = ingress.namespace();
    String name = backend.serviceName();
    var services = inventory.named("Service", namespace, name);
    if (services.isEmpty()
        && !inventory.project().external().has(External.Kind.SERVICE, namespace, name)) {
      findings.report(
          ingress,
          backend.service(),
          "%s sends requests to Service `%s`, which namespace %s does not have"
              .formatted(ingress, name, namespace),
          Suggester.closest(name, inventory.names("Service", namespace))
              .map(near -> "a Service with a similar name exists: `" + near + "`")
              .orElse(
                  "define it, or say in obsc.yaml that it exists outside: external: { services: ["
                      + namespace
                      + "/"
                      + name
                      + "] }"));
    }
    for (Declared declared : services) {
      Service service = inventory.services().get(declared);
      if (service != null) {
        backend
            .port()
            .filter(port -> service.ports().stream().noneMatch(port::matches))
            .ifPresent(port -> reportPort(ingress, port, declared, service, findings));
      }
    }
  }

  private static void reportPort(
      Declared ingress, PortReference port, Declared declared, Service service, Findings findings) {
    findings.report(
        ingress,
        port.at(),
        "%s sends requests to port %s, which %s does not offer"
            .formatted(ingress, port.text(), declared),
        "it offers "
            + service.ports().stream()
                .map(ServicePort::toString)
                .collect(Collectors.joining(", ")));
    findings.relate(declared, declared.root(), "the Service");
  }
}
