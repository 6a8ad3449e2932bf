package dev.obsc.validate.objects;

import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.ManifestRule;
import dev.obsc.validate.RuleCode;

/** Finds manifests for versions of the API that no supported Kubernetes serves any more. */
public final class RemovedApiVersion implements ManifestRule {
  @Override
  public RuleCode code() {
    return RuleCode.REMOVED_API_VERSION;
  }

  @Override
  public void check(Declared manifest, Findings findings) {
    Removal removal = removal(manifest.apiVersion(), manifest.kind());
    if (!removal.release.isEmpty()) {
      findings.report(
          manifest,
          manifest.root().get("apiVersion").orElse(manifest.root()),
          "Kubernetes %s and later have no %s %s"
              .formatted(removal.release, manifest.apiVersion(), manifest.kind()),
          removal.replacement.isEmpty()
              ? "there is no replacement: remove the manifest"
              : "use " + removal.replacement);
    }
  }

  // Kubernetes, "Deprecated API Migration Guide".
  private static Removal removal(String apiVersion, String kind) {
    return switch (apiVersion + " " + kind) {
      case "extensions/v1beta1 Deployment",
          "extensions/v1beta1 DaemonSet",
          "extensions/v1beta1 ReplicaSet",
          "apps/v1beta1 Deployment",
          "apps/v1beta1 StatefulSet",
          "apps/v1beta2 Deployment",
          "apps/v1beta2 DaemonSet",
          "apps/v1beta2 ReplicaSet",
          "apps/v1beta2 StatefulSet" ->
          new Removal("1.16", "apps/v1");
      case "extensions/v1beta1 NetworkPolicy" -> new Removal("1.16", "networking.k8s.io/v1");
      case "extensions/v1beta1 Ingress",
          "networking.k8s.io/v1beta1 Ingress",
          "networking.k8s.io/v1beta1 IngressClass" ->
          new Removal("1.22", "networking.k8s.io/v1");
      case "rbac.authorization.k8s.io/v1beta1 Role",
          "rbac.authorization.k8s.io/v1beta1 RoleBinding",
          "rbac.authorization.k8s.io/v1beta1 ClusterRole",
          "rbac.authorization.k8s.io/v1beta1 ClusterRoleBinding" ->
          new Removal("1.22", "rbac.authorization.k8s.io/v1");
      case "apiextensions.k8s.io/v1beta1 CustomResourceDefinition" ->
          new Removal("1.22", "apiextensions.k8s.io/v1");
      case "admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration",
          "admissionregistration.k8s.io/v1beta1 ValidatingWebhookConfiguration" ->
          new Removal("1.22", "admissionregistration.k8s.io/v1");
      case "apiregistration.k8s.io/v1beta1 APIService" ->
          new Removal("1.22", "apiregistration.k8s.io/v1");
      case "scheduling.k8s.io/v1beta1 PriorityClass" -> new Removal("1.22", "scheduling.k8s.io/v1");
      case "storage.k8s.io/v1beta1 StorageClass", "storage.k8s.io/v1beta1 CSIDriver" ->
          new Removal("1.22", "storage.k8s.io/v1");
      case "batch/v1beta1 CronJob" -> new Removal("1.25", "batch/v1");
      case "policy/v1beta1 PodDisruptionBudget" -> new Removal("1.25", "policy/v1");
      case "policy/v1beta1 PodSecurityPolicy", "extensions/v1beta1 PodSecurityPolicy" ->
          new Removal("1.25", "");
      case "discovery.k8s.io/v1beta1 EndpointSlice" -> new Removal("1.25", "discovery.k8s.io/v1");
      case "autoscaling/v2beta1 HorizontalPodAutoscaler" -> new Removal("1.25", "autoscaling/v2");
      case "autoscaling/v2beta2 HorizontalPodAutoscaler" -> new Removal("1.26", "autoscaling/v2");
      case "flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema",
          "flowcontrol.apiserver.k8s.io/v1beta2 PriorityLevelConfiguration" ->
          new Removal("1.29", "flowcontrol.apiserver.k8s.io/v1");
      case "flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema",
          "flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration" ->
          new Removal("1.32", "flowcontrol.apiserver.k8s.io/v1");
      default -> Removal.NONE;
    };
  }

  /**
   * When a version went away.
   *
   * @param release empty if it has not
   * @param replacement empty if there is none
   */
  private record Removal(String release, String replacement) {
    static final Removal NONE = new Removal("", "");
  }
}
