package dev.obsc.tanka;

import dev.obsc.tanka.ImportScanner.Found;
import dev.obsc.tanka.ImportScanner.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Which files import which, without evaluating them. Every import is resolved as the engines
 * resolve it, so that what is found is exact. Remembers the files it has read; threads may share
 * it.
 */
public final class ImportGraph {
  private final Set<Path> deleted;
  private final Map<Path, List<Found>> scanned = new ConcurrentHashMap<>();

  /**
   * Makes a graph that has read nothing yet.
   *
   * @param deleted files to treat as if they were still there
   */
  public ImportGraph(Set<Path> deleted) {
    this.deleted = Set.copyOf(deleted);
  }

  /**
   * The main file of a project and everything it imports, directly or not, but for binary files, as
   * Tanka lists them.
   *
   * @throws TankaException if an import cannot be found
   */
  public SequencedSet<Path> imports(Project project) throws TankaException {
    var reached = new LinkedHashSet<Path>();
    Deque<Path> waiting = new ArrayDeque<>(List.of(project.entrypoint()));
    while (!waiting.isEmpty()) {
      Path file = waiting.remove();
      if (!reached.add(real(file))) {
        continue;
      }
      for (Found found : found(file)) {
        if (found.kind() == Kind.BYTES || found.path().equals("tk")) {
          continue;
        }
        Path imported =
            resolve(file, found.path(), project).orElseThrow(() -> missing(found, file, project));
        if (found.kind() == Kind.JSONNET) {
          waiting.add(imported);
        } else {
          reached.add(real(imported));
        }
      }
    }
    return reached;
  }

  /** The same with binary files, and without those imports that cannot be found. */
  SequencedSet<Path> reachable(Project project) {
    var reached = new LinkedHashSet<Path>();
    Deque<Path> waiting = new ArrayDeque<>(List.of(project.entrypoint()));
    while (!waiting.isEmpty()) {
      Path file = waiting.remove();
      if (!reached.add(real(file))) {
        continue;
      }
      for (Found found : found(file)) {
        Optional<Path> imported = resolve(file, found.path(), project);
        if (imported.isPresent() && found.kind() == Kind.JSONNET) {
          waiting.add(imported.get());
        } else {
          imported.ifPresent(path -> reached.add(real(path)));
        }
      }
    }
    return reached;
  }

  private List<Found> found(Path file) {
    return scanned.computeIfAbsent(file, ImportGraph::scan);
  }

  private static List<Found> scan(Path file) {
    try {
      return ImportScanner.scan(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      // A file that is deleted, or that nobody may read, imports nothing.
      return List.of();
    }
  }

  private Optional<Path> resolve(Path importing, String path, Project project) {
    Path directory = Optional.ofNullable(importing.getParent()).orElse(project.base());
    return Stream.concat(Stream.of(directory), project.importPath().stream())
        .map(place -> place.resolve(path).normalize())
        .filter(candidate -> deleted.contains(candidate) || Files.isRegularFile(candidate))
        .findFirst();
  }

  private static TankaException missing(Found found, Path file, Project project) {
    String from =
        file.equals(project.entrypoint()) ? String.valueOf(file.getFileName()) : file.toString();
    String doing =
        found.kind() == Kind.JSONNET
            ? "importing '" + found.path() + "' from '" + from + "'"
            : "importing string";
    return new TankaException(
        "%s: couldn't open import \"%s\": no match locally or in the Jsonnet library paths"
            .formatted(doing, found.path()));
  }

  /** The place without links; a deleted file has only the one it had. */
  static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.normalize();
    }
  }
}
