package dev.obsc.validate.sizing;

import dev.obsc.model.Workload;
import dev.obsc.project.NamePattern;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Inventory;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How much of one resource the workloads of an environment request together.
 *
 * @param nodes how many pods a DaemonSet makes
 */
record TotalDemand(Inventory inventory, String resource, int nodes) {
  private static final int NAMED = 4;

  BigDecimal requests(String namespace) {
    return workloads(namespace).stream()
        .map(this::requests)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The workloads that request most, largest first; at least one if there is any. */
  List<Declared> largest(String namespace) {
    return workloads(namespace).stream()
        .sorted(Comparator.comparing((Declared manifest) -> requests(manifest)).reversed())
        .limit(NAMED)
        .toList();
  }

  String describe(List<Declared> manifests) {
    return manifests.stream()
        .map(
            manifest ->
                "%s %s × %d"
                    .formatted(manifest, Amount.of(resource, one(manifest)), pods(manifest)))
        .collect(Collectors.joining(", "));
  }

  private List<Declared> workloads(String namespace) {
    var pattern = new NamePattern(namespace);
    return inventory.workloads().keySet().stream()
        .filter(manifest -> pattern.matches(manifest.namespace()))
        .toList();
  }

  private BigDecimal requests(Declared manifest) {
    return one(manifest).multiply(BigDecimal.valueOf(pods(manifest)));
  }

  private BigDecimal one(Declared manifest) {
    return new PodDemand(workload(manifest), resource).request();
  }

  /** Jobs are counted as if they all ran at the same time. */
  private int pods(Declared manifest) {
    Workload workload = workload(manifest);
    return switch (workload.kind()) {
      case "DaemonSet" -> nodes;
      case "Job" -> workload.root().integer("spec", "parallelism").orElse(1);
      default -> workload.replicas().orElse(1);
    };
  }

  private Workload workload(Declared manifest) {
    return Objects.requireNonNull(inventory.workloads().get(manifest));
  }
}
