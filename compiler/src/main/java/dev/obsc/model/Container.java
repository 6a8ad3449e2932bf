package dev.obsc.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A container of a pod. */
public record Container(
    Field at,
    Role role,
    String name,
    Optional<String> image,
    List<ContainerPort> ports,
    List<EnvironmentVariable> environment,
    List<VolumeMount> mounts,
    List<ResourceAmount> requests,
    List<ResourceAmount> limits,
    List<Probe> probes) {
  public Container {
    ports = List.copyOf(ports);
    environment = List.copyOf(environment);
    mounts = List.copyOf(mounts);
    requests = List.copyOf(requests);
    limits = List.copyOf(limits);
    probes = List.copyOf(probes);
  }

  /** When a container runs. */
  public enum Role {
    /** Runs to its end before the next one starts. */
    INIT,
    /** Starts among the init containers and keeps running. */
    SIDECAR,
    /** Runs as long as the pod does. */
    MAIN
  }

  static List<Container> readAll(Field podSpec) {
    var containers = new ArrayList<Container>();
    for (Field container : podSpec.elements("initContainers")) {
      boolean stays = container.text("restartPolicy").filter("Always"::equals).isPresent();
      containers.add(read(container, stays ? Role.SIDECAR : Role.INIT));
    }
    for (Field container : podSpec.elements("containers")) {
      containers.add(read(container, Role.MAIN));
    }
    return containers;
  }

  private static Container read(Field at, Role role) {
    return new Container(
        at,
        role,
        at.text("name").orElse(""),
        at.text("image"),
        ContainerPort.readAll(at),
        EnvironmentVariable.readAll(at),
        VolumeMount.readAll(at),
        ResourceAmount.readAll(at, "resources", "requests"),
        ResourceAmount.readAll(at, "resources", "limits"),
        Probe.readAll(at));
  }

  /** Whether it runs beside the main containers, and so shares ports and memory with them. */
  public boolean isLongRunning() {
    return role != Role.INIT;
  }

  public Optional<ResourceAmount> request(String resource) {
    return requests.stream().filter(amount -> amount.resource().equals(resource)).findFirst();
  }

  public Optional<ResourceAmount> limit(String resource) {
    return limits.stream().filter(amount -> amount.resource().equals(resource)).findFirst();
  }

  /** The words of {@code command} and {@code args}, in the order in which the process gets them. */
  public List<Field> words() {
    var words = new ArrayList<>(at.elements("command"));
    words.addAll(at.elements("args"));
    return words;
  }
}
