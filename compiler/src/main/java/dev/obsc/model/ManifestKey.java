package dev.obsc.model;

/**
 * What tells one manifest from another.
 *
 * @param namespace empty for kinds that belong to the whole cluster
 * @param name empty for a manifest whose name the cluster makes up
 */
public record ManifestKey(String apiVersion, String kind, String namespace, String name) {
  /** {@code Kind/name}, as targets and messages say it. */
  public String kindAndName() {
    return kind + "/" + name;
  }

  @Override
  public String toString() {
    return namespace.isEmpty() ? kindAndName() : namespace + "/" + kindAndName();
  }
}
