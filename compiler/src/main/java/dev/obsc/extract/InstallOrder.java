package dev.obsc.extract;

import dev.obsc.json.CodePointOrder;
import dev.obsc.model.Manifest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sorts manifests so that what others live in or refer to comes first. */
public final class InstallOrder {
  // Same order as Tanka's process/sort.go, so that a first apply creates namespaces before what
  // lives in them. Kinds that are missing here follow, by name.
  private static final List<String> KINDS =
      List.of(
          "Namespace",
          "NetworkPolicy",
          "ResourceQuota",
          "LimitRange",
          "PodSecurityPolicy",
          "PodDisruptionBudget",
          "ServiceAccount",
          "Secret",
          "ConfigMap",
          "StorageClass",
          "PersistentVolume",
          "PersistentVolumeClaim",
          "CustomResourceDefinition",
          "ClusterRole",
          "ClusterRoleList",
          "ClusterRoleBinding",
          "ClusterRoleBindingList",
          "Role",
          "RoleList",
          "RoleBinding",
          "RoleBindingList",
          "Service",
          "DaemonSet",
          "Pod",
          "ReplicationController",
          "ReplicaSet",
          "Deployment",
          "HorizontalPodAutoscaler",
          "StatefulSet",
          "Job",
          "CronJob",
          "Ingress",
          "APIService");

  private static final Map<String, Integer> RANKS = ranks();

  // Manifests that agree in all of this keep their order, which Tanka leaves to chance.
  private static final Comparator<Manifest> ORDER =
      Comparator.<Manifest>comparingInt(
              manifest -> RANKS.getOrDefault(manifest.kind(), KINDS.size()))
          .thenComparing(Manifest::kind, CodePointOrder.INSTANCE)
          .thenComparing(manifest -> manifest.namespace().orElse(""), CodePointOrder.INSTANCE)
          .thenComparing(manifest -> manifest.name().orElse(""), CodePointOrder.INSTANCE)
          .thenComparing(manifest -> manifest.generateName().orElse(""), CodePointOrder.INSTANCE);

  private InstallOrder() {}

  public static List<Manifest> sort(List<Manifest> manifests) {
    return manifests.stream().sorted(ORDER).toList();
  }

  private static Map<String, Integer> ranks() {
    var ranks = new HashMap<String, Integer>();
    for (int i = 0; i < KINDS.size(); i++) {
      ranks.put(KINDS.get(i), i);
    }
    return Map.copyOf(ranks);
  }
}
