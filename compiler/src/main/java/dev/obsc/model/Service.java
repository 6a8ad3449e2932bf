package dev.obsc.model;

import java.util.List;
import java.util.Optional;

/**
 * A Kubernetes Service.
 *
 * @param selector the labels of the pods behind it; empty for a Service whose endpoints somebody
 *     else keeps
 */
public record Service(
    Field root, String type, Optional<LabelSelector> selector, List<ServicePort> ports) {
  public Service {
    ports = List.copyOf(ports);
  }

  /** Empty if {@code manifest} is not a Service. */
  public static Optional<Service> read(Field manifest) {
    if (!manifest.text("kind").equals(Optional.of("Service"))
        || !manifest.text("apiVersion").equals(Optional.of("v1"))) {
      return Optional.empty();
    }
    return Optional.of(
        new Service(
            manifest,
            manifest.text("spec", "type").orElse("ClusterIP"),
            manifest
                .get("spec", "selector")
                .filter(selector -> !selector.entries().isEmpty())
                .map(LabelSelector::ofLabels),
            ServicePort.readAll(manifest)));
  }

  /** Whether clients reach the pods themselves instead of an address of the Service. */
  public boolean isHeadless() {
    return root.text("spec", "clusterIP").filter("None"::equals).isPresent();
  }
}
