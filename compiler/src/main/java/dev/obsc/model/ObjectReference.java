package dev.obsc.model;

import java.util.List;

/**
 * The name of an object that another one in the same namespace cannot do without.
 *
 * @param at where the name is written
 * @param isOptional whether Kubernetes goes on without the object
 * @param keys the entries that must be in it, for ConfigMaps and Secrets
 */
public record ObjectReference(
    Target target, Field at, String name, boolean isOptional, List<Field> keys) {
  public ObjectReference {
    keys = List.copyOf(keys);
  }

  /** The kind of object that is referred to. */
  public enum Target {
    CONFIG_MAP("ConfigMap"),
    SECRET("Secret"),
    CLAIM("PersistentVolumeClaim"),
    SERVICE_ACCOUNT("ServiceAccount");

    private final String kind;

    Target(String kind) {
      this.kind = kind;
    }

    public String kind() {
      return kind;
    }
  }
}
