package dev.obsc.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A port that a container declares. */
public record ContainerPort(
    Field at, Optional<String> name, int number, Protocol protocol, OptionalInt hostPort) {

  static List<ContainerPort> readAll(Field container) {
    var ports = new ArrayList<ContainerPort>();
    for (Field port : container.elements("ports")) {
      port.integer("containerPort")
          .ifPresent(
              number ->
                  ports.add(
                      new ContainerPort(
                          port,
                          port.text("name"),
                          number,
                          Protocol.read(port),
                          port.integer("hostPort"))));
    }
    return ports;
  }

  /** As in {@code http 3100/TCP}. */
  @Override
  public String toString() {
    return name.map(text -> text + " ").orElse("") + number + "/" + protocol;
  }
}
