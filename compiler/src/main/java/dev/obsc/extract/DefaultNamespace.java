package dev.obsc.extract;

import dev.obsc.json.JsonNull;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonString;
import dev.obsc.model.Manifest;
import java.util.Set;

/** Gives the environment's namespace to every manifest that needs one and has none. */
final class DefaultNamespace {
  /** Overrules what is known of the kind: {@code "true"} for namespaced, anything else for not. */
  private static final String OVERRIDE = "tanka.dev/namespaced";

  // Same kinds as Tanka's process/namespace.go; the API group does not matter.
  private static final Set<String> CLUSTER_WIDE =
      Set.of(
          "APIService",
          "CertificateSigningRequest",
          "ClusterRole",
          "ClusterRoleBinding",
          "ComponentStatus",
          "CSIDriver",
          "CSINode",
          "CustomResourceDefinition",
          "MutatingWebhookConfiguration",
          "Namespace",
          "Node",
          "NodeMetrics",
          "PersistentVolume",
          "PodSecurityPolicy",
          "PriorityClass",
          "RuntimeClass",
          "SelfSubjectAccessReview",
          "SelfSubjectRulesReview",
          "StorageClass",
          "SubjectAccessReview",
          "TokenReview",
          "ValidatingWebhookConfiguration",
          "VolumeAttachment");

  private DefaultNamespace() {}

  /**
   * Also drops annotations that are empty, as Tanka does in the same step.
   *
   * @param namespace empty to leave every manifest as it is
   */
  static Manifest apply(Manifest manifest, String namespace) {
    if (namespace.isEmpty()) {
      return manifest;
    }
    JsonObject metadata = manifest.metadata();
    if (isNamespaced(manifest)
        && !(metadata.get("namespace").orElse(JsonNull.NULL) instanceof JsonString)) {
      metadata = metadata.with("namespace", new JsonString(namespace));
    }
    if (metadata.fields().containsKey("annotations") && isEmpty(metadata, "annotations")) {
      metadata = metadata.without("annotations");
    }
    return metadata.equals(manifest.metadata()) ? manifest : manifest.withMetadata(metadata);
  }

  private static boolean isNamespaced(Manifest manifest) {
    if (manifest.metadata().get("annotations").orElse(JsonNull.NULL) instanceof JsonObject texts
        && texts.get(OVERRIDE).orElse(JsonNull.NULL) instanceof JsonString(String override)) {
      return override.equals("true");
    }
    return !CLUSTER_WIDE.contains(manifest.kind());
  }

  private static boolean isEmpty(JsonObject metadata, String field) {
    return !(metadata.require(field) instanceof JsonObject texts) || texts.fields().isEmpty();
  }
}
