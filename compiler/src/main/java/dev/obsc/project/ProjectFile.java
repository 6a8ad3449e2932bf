package dev.obsc.project;

import dev.obsc.engine.Limits;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/**
 * What {@code obsc.yaml} says.
 *
 * @param external objects that exist without being declared
 * @param capacity what the machines of an environment have, by patterns of environment names
 * @param suppressions findings that are accepted
 * @param exec the external programs that evaluation may run
 * @param diffIgnores differences that are not worth showing
 * @param limits bounds of one evaluation
 */
public record ProjectFile(
    External external,
    SequencedMap<NamePattern, Capacity> capacity,
    List<Suppression> suppressions,
    SequencedSet<Program> exec,
    List<DiffIgnore> diffIgnores,
    Limits limits) {
  /** The name of the file in a project's root. */
  public static final String NAME = "obsc.yaml";

  /** For a project without the file, and the same as an empty one. */
  public static final ProjectFile EMPTY =
      new ProjectFile(
          External.NONE,
          new LinkedHashMap<>(),
          List.of(),
          new LinkedHashSet<>(),
          List.of(),
          Limits.DEFAULT);

  public ProjectFile {
    capacity = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(capacity));
    suppressions = List.copyOf(suppressions);
    exec = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(exec));
    diffIgnores = List.copyOf(diffIgnores);
  }

  /** A program that the source of a deployment can ask for. */
  public enum Program {
    HELM,
    KUSTOMIZE
  }

  /** The capacity of an environment: the first pattern that matches its name counts. */
  public Optional<Capacity> capacityOf(String environment) {
    return capacity.entrySet().stream()
        .filter(entry -> entry.getKey().matches(environment))
        .findFirst()
        .map(Map.Entry::getValue);
  }
}
