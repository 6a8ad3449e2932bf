package dev.obsc.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request that Kubernetes makes to a container: to see whether it is well, or when it starts or
 * stops.
 *
 * @param port empty if it runs a command instead
 */
public record Probe(Field at, String name, Optional<PortReference> port) {
  private static final List<List<String>> PLACES =
      List.of(
          List.of("startupProbe"),
          List.of("readinessProbe"),
          List.of("livenessProbe"),
          List.of("lifecycle", "postStart"),
          List.of("lifecycle", "preStop"));
  private static final List<String> ACTIONS = List.of("httpGet", "tcpSocket", "grpc");

  static List<Probe> readAll(Field container) {
    var probes = new ArrayList<Probe>();
    for (List<String> place : PLACES) {
      container
          .get(place.toArray(String[]::new))
          .ifPresent(at -> probes.add(new Probe(at, place.getLast(), port(at))));
    }
    return probes;
  }

  private static Optional<PortReference> port(Field probe) {
    return ACTIONS.stream()
        // A probe of another host says nothing about this container.
        .filter(action -> probe.get(action, "host").isEmpty())
        .flatMap(action -> PortReference.read(probe, action, "port").stream())
        .findFirst();
  }
}
