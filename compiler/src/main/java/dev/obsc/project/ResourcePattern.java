package dev.obsc.project;

/** A choice of objects, written {@code Kind/name} or {@code Kind/namespace/name}, with stars. */
public record ResourcePattern(NamePattern kind, NamePattern namespace, NamePattern name) {
  public static final ResourcePattern ANY =
      new ResourcePattern(NamePattern.ANY, NamePattern.ANY, NamePattern.ANY);

  public boolean matches(String kind, String namespace, String name) {
    return this.kind.matches(kind) && this.namespace.matches(namespace) && this.name.matches(name);
  }

  @Override
  public String toString() {
    return kind + "/" + (namespace.equals(NamePattern.ANY) ? "" : namespace + "/") + name;
  }
}
