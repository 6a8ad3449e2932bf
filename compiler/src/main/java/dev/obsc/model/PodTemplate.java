package dev.obsc.model;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What the pods of a workload look like.
 *
 * @param at the object that holds the pods' {@code metadata} and {@code spec}
 * @param volumes the elements of {@code volumes}
 * @param references the objects that a pod needs in order to start
 */
public record PodTemplate(
    Field at,
    SequencedMap<String, String> labels,
    List<Container> containers,
    List<Field> volumes,
    List<ObjectReference> references) {
  public PodTemplate {
    containers = List.copyOf(containers);
    volumes = List.copyOf(volumes);
    references = List.copyOf(references);
  }

  static Optional<PodTemplate> read(Field at) {
    return at.get("spec")
        .map(
            spec ->
                new PodTemplate(
                    at,
                    LabelSelector.labels(at, "metadata", "labels"),
                    Container.readAll(spec),
                    spec.elements("volumes"),
                    PodReferences.readAll(spec)));
  }

  /** A field of the pods' {@code spec}. */
  public Optional<Field> spec(String... names) {
    return at.get("spec").flatMap(spec -> spec.get(names));
  }

  public boolean usesHostNetwork() {
    return at.isTrue("spec", "hostNetwork");
  }

  /** The ports of the containers that run side by side. */
  public List<ContainerPort> ports() {
    return containers.stream()
        .filter(Container::isLongRunning)
        .flatMap(container -> container.ports().stream())
        .toList();
  }
}
