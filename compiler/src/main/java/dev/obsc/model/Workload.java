package dev.obsc.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An object that runs pods.
 *
 * @param selector empty for kinds that choose their pods by themselves
 * @param claimTemplates the elements of a StatefulSet's {@code volumeClaimTemplates}
 */
public record Workload(
    Field root,
    String kind,
    Optional<LabelSelector> selector,
    PodTemplate template,
    List<Field> claimTemplates) {

  public Workload {
    claimTemplates = List.copyOf(claimTemplates);
  }

  /** Empty if {@code manifest} is of no kind that runs pods, or lacks their description. */
  public static Optional<Workload> read(Field manifest) {
    String group = group(manifest.text("apiVersion").orElse(""));
    String kind = manifest.text("kind").orElse("");
    return template(manifest, group, kind)
        .flatMap(PodTemplate::read)
        .map(
            template ->
                new Workload(
                    manifest,
                    kind,
                    selector(manifest, kind),
                    template,
                    manifest.elements("spec", "volumeClaimTemplates")));
  }

  /** The number of pods asked for; empty where the cluster or an autoscaler decides. */
  public OptionalInt replicas() {
    return switch (kind) {
      case "Deployment", "StatefulSet", "ReplicaSet", "ReplicationController" ->
          root.get("spec", "replicas").isPresent()
              ? root.integer("spec", "replicas")
              : OptionalInt.of(1);
      case "Pod" -> OptionalInt.of(1);
      default -> OptionalInt.empty();
    };
  }

  private static Optional<Field> template(Field manifest, String group, String kind) {
    return switch (group + "/" + kind) {
      case "/Pod" -> Optional.of(manifest);
      case "/ReplicationController",
          "apps/Deployment",
          "apps/StatefulSet",
          "apps/DaemonSet",
          "apps/ReplicaSet",
          "extensions/Deployment",
          "extensions/DaemonSet",
          "extensions/ReplicaSet",
          "batch/Job" ->
          manifest.get("spec", "template");
      case "batch/CronJob" -> manifest.get("spec", "jobTemplate", "spec", "template");
      default -> Optional.empty();
    };
  }

  private static Optional<LabelSelector> selector(Field manifest, String kind) {
    return switch (kind) {
      case "ReplicationController" -> manifest.get("spec", "selector").map(LabelSelector::ofLabels);
      case "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet" ->
          manifest.get("spec", "selector").map(LabelSelector::read);
      default -> Optional.empty();
    };
  }

  private static String group(String apiVersion) {
    int slash = apiVersion.indexOf('/');
    return slash < 0 ? "" : apiVersion.substring(0, slash);
  }
}
