package dev.obsc.validate;

import java.util.Set;

/** The built-in kinds whose objects belong to no namespace. */
final class ClusterKinds {
  // From `kubectl api-resources --namespaced=false` of Kubernetes 1.35.
  private static final Set<String> KINDS =
      Set.of(
          "APIService",
          "CertificateSigningRequest",
          "ClusterRole",
          "ClusterRoleBinding",
          "ClusterTrustBundle",
          "ComponentStatus",
          "CSIDriver",
          "CSINode",
          "CustomResourceDefinition",
          "DeviceClass",
          "DeviceTaintRule",
          "FlowSchema",
          "IngressClass",
          "IPAddress",
          "MutatingAdmissionPolicy",
          "MutatingAdmissionPolicyBinding",
          "MutatingWebhookConfiguration",
          "Namespace",
          "Node",
          "PersistentVolume",
          "PodSecurityPolicy",
          "PriorityClass",
          "PriorityLevelConfiguration",
          "ResourceSlice",
          "RuntimeClass",
          "ServiceCIDR",
          "StorageClass",
          "StorageVersionMigration",
          "ValidatingAdmissionPolicy",
          "ValidatingAdmissionPolicyBinding",
          "ValidatingWebhookConfiguration",
          "VolumeAttachment",
          "VolumeAttributesClass");

  private ClusterKinds() {}

  static boolean contains(String kind) {
    return KINDS.contains(kind);
  }
}
