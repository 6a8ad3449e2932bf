package dev.obsc.tanka;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the main files that depend on a file. */
public final class Importers {
  private final Path root;
  private final Map<Path, Set<Path>> reachable;

  private Importers(Path root, Map<Path, Set<Path>> reachable) {
    this.root = root;
    this.reachable = reachable;
  }

  /**
   * Looks at all main files below {@code root}.
   *
   * @param root absolute
   * @param deleted files that are gone, absolute; imports of them count
   */
  public static Importers below(Path root, Set<Path> deleted) throws TankaException {
    var graph = new ImportGraph(deleted);
    List<String> mains = Discovery.mainFilesBelow(root);
    Map<Path, Set<Path>> reachable =
        mains.parallelStream()
            .map(Path::of)
            .filter(main -> project(main).isPresent())
            .collect(
                Collectors.toMap(
                    ImportGraph::real,
                    main -> graph.reachable(project(main).orElseThrow()),
                    (first, _) -> first));
    var sorted = new LinkedHashMap<Path, Set<Path>>();
    reachable.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(Path::toString)))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return new Importers(root, sorted);
  }

  private static Optional<Project> project(Path main) {
    try {
      return Optional.of(Project.around(main));
    } catch (TankaException e) {
      // A main file outside of any project cannot be evaluated, so nothing depends on it.
      return Optional.empty();
    }
  }

  /**
   * The main files that import {@code file}, and those it belongs to: a file outside of lib and
   * vendor may be used by the environment around it in ways that no import tells.
   *
   * @param file absolute
   */
  public SortedSet<Path> of(Path file) {
    Path real = ImportGraph.real(file);
    var importers = new TreeSet<>(Comparator.comparing(Path::toString));
    reachable.forEach(
        (main, files) -> {
          if (files.contains(real)) {
            importers.add(main);
          }
        });
    if (!file.startsWith(root.resolve("vendor")) && !file.startsWith(root.resolve("lib"))) {
      importers.addAll(owners(file));
    }
    return importers;
  }

  /**
   * The main file of the environment around a file; without one, all main files beside and below.
   */
  private List<Path> owners(Path file) {
    Path directory = nearestExisting(Optional.ofNullable(file.getParent()).orElse(root));
    Optional<Project> around = project(directory);
    if (around.isPresent()) {
      return List.of(ImportGraph.real(around.get().entrypoint()));
    }
    return Files.isDirectory(file.resolveSibling("."))
        ? reachable.keySet().stream()
            .filter(main -> main.startsWith(ImportGraph.real(directory)))
            .toList()
        : List.of();
  }

  private static Path nearestExisting(Path directory) {
    Path existing = directory;
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    return existing;
  }
}
