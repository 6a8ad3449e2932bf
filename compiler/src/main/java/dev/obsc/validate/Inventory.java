package dev.obsc.validate;

import dev.obsc.model.Field;
import dev.obsc.model.Manifest;
import dev.obsc.model.Service;
import dev.obsc.model.Workload;
import dev.obsc.project.ProjectFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What one environment declares, with its facts read once and found by kind and name, and what the
 * project file says about its surroundings.
 */
public final class Inventory {
  private final String environment;
  private final ProjectFile project;
  private final List<Declared> manifests = new ArrayList<>();
  private final Map<Name, List<Declared>> byName = new LinkedHashMap<>();
  private final SequencedMap<Declared, Workload> workloads = new LinkedHashMap<>();
  private final SequencedMap<Declared, Service> services = new LinkedHashMap<>();

  /**
   * @param environment its name, as {@code capacity} of the project file knows it
   * @param namespace where objects live that name no namespace
   */
  public Inventory(
      String environment, String namespace, List<Manifest> manifests, ProjectFile project) {
    this.environment = environment;
    this.project = project;
    for (Manifest manifest : manifests) {
      var declared = declare(manifest, namespace.isEmpty() ? "default" : namespace);
      this.manifests.add(declared);
      byName
          .computeIfAbsent(
              new Name(declared.kind(), declared.namespace(), declared.name()),
              _ -> new ArrayList<>())
          .add(declared);
      Workload.read(declared.root()).ifPresent(workload -> workloads.put(declared, workload));
      Service.read(declared.root()).ifPresent(service -> services.put(declared, service));
    }
  }

  private static Declared declare(Manifest manifest, String defaultNamespace) {
    Field root = Field.root(manifest.object());
    String kind = root.text("kind").orElse("");
    String namespace =
        ClusterKinds.contains(kind)
            ? ""
            : root.text("metadata", "namespace")
                .filter(text -> !text.isEmpty())
                .orElse(defaultNamespace);
    return new Declared(
        root.text("apiVersion").orElse(""),
        kind,
        namespace,
        root.text("metadata", "name").orElse(""),
        root,
        manifest.path());
  }

  public String environment() {
    return environment;
  }

  public ProjectFile project() {
    return project;
  }

  /** In the order in which they are printed. */
  public List<Declared> manifests() {
    return Collections.unmodifiableList(manifests);
  }

  public List<Declared> ofKind(String kind) {
    return manifests.stream().filter(manifest -> manifest.kind().equals(kind)).toList();
  }

  /** All manifests of that name: more than one only by mistake, or in different API groups. */
  public List<Declared> named(String kind, String namespace, String name) {
    return byName.getOrDefault(new Name(kind, namespace, name), List.of());
  }

  /** The names of what is declared of a kind in a namespace, for suggestions. */
  public List<String> names(String kind, String namespace) {
    return manifests.stream()
        .filter(m -> m.kind().equals(kind) && m.namespace().equals(namespace))
        .map(Declared::name)
        .toList();
  }

  public SequencedMap<Declared, Workload> workloads() {
    return Collections.unmodifiableSequencedMap(workloads);
  }

  public SequencedMap<Declared, Service> services() {
    return Collections.unmodifiableSequencedMap(services);
  }

  /** The workloads whose pods stand behind {@code service}. */
  public SequencedMap<Declared, Workload> behind(Declared manifest, Service service) {
    var chosen = new LinkedHashMap<Declared, Workload>();
    service
        .selector()
        .ifPresent(
            selector ->
                workloads.forEach(
                    (candidate, workload) -> {
                      if (candidate.namespace().equals(manifest.namespace())
                          && selector.matches(workload.template().labels())) {
                        chosen.put(candidate, workload);
                      }
                    }));
    return chosen;
  }

  private record Name(String kind, String namespace, String name) {}
}
