package dev.obsc.project;

import java.util.List;

/** The objects that exist in the cluster without being declared by the project. */
public record External(List<Entry> entries) {
  public static final External NONE = new External(List.of());

  public External {
    entries = List.copyOf(entries);
  }

  /** The kinds that can be declared external, with their key in the file. */
  public enum Kind {
    SECRET("secrets"),
    CONFIG_MAP("configMaps"),
    STORAGE_CLASS("storageClasses"),
    CLAIM("claims"),
    SERVICE_ACCOUNT("serviceAccounts"),
    SERVICE("services");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  /** One line of the file: objects of a kind whose namespace and name match. */
  public record Entry(Kind kind, NamePattern namespace, NamePattern name) {}

  /**
   * Whether an object exists outside.
   *
   * @param namespace empty for kinds that live in none
   */
  public boolean has(Kind kind, String namespace, String name) {
    return entries.stream()
        .anyMatch(
            entry ->
                entry.kind == kind
                    && entry.namespace.matches(namespace)
                    && entry.name.matches(name));
  }

  /** Whether anything is said about a kind; without it nothing is known about what exists. */
  public boolean mentions(Kind kind) {
    return entries.stream().anyMatch(entry -> entry.kind == kind);
  }
}
