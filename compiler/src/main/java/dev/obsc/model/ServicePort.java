package dev.obsc.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A port that a Service offers.
 *
 * @param target the port of the pods behind it; where the manifest names none, the same number
 */
public record ServicePort(
    Field at, Optional<String> name, int number, Protocol protocol, PortReference target) {

  static List<ServicePort> readAll(Field service) {
    var ports = new ArrayList<ServicePort>();
    for (Field port : service.elements("spec", "ports")) {
      var number = PortReference.read(port, "port").filter(reference -> !reference.isName());
      number.ifPresent(
          own ->
              ports.add(
                  new ServicePort(
                      port,
                      port.text("name"),
                      Integer.parseInt(own.text()),
                      Protocol.read(port),
                      PortReference.read(port, "targetPort").orElse(own))));
    }
    return ports;
  }

  /** As in {@code http 3100/TCP}. */
  @Override
  public String toString() {
    return name.map(text -> text + " ").orElse("") + number + "/" + protocol;
  }
}
