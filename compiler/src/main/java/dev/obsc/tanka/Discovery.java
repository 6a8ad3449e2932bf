package dev.obsc.tanka;

import dev.obsc.json.CodePointOrder;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds environments: every {@code main.jsonnet} below a path, hidden and vendored directories
 * included, links to directories not.
 */
public final class Discovery {
  private final EnvironmentLoader loader;
  private final Path workingDirectory;

  /**
   * Makes a discovery; nothing is read yet.
   *
   * @param workingDirectory where relative paths start
   */
  public Discovery(EnvironmentLoader loader, Path workingDirectory) {
    this.loader = loader;
    this.workingDirectory = workingDirectory;
  }

  /**
   * What was found.
   *
   * @param environments by name
   * @param broken main files that could not be looked into, in the order of their paths
   */
  public record Found(List<Environment> environments, List<Broken> broken) {
    public Found {
      environments = List.copyOf(environments);
      broken = List.copyOf(broken);
    }

    /** Throws if anything is broken, as Tanka does. */
    public List<Environment> requireAll() throws TankaException {
      if (!broken.isEmpty()) {
        throw new TankaException(
            "finding environments: " + together(broken.stream().map(Object::toString)));
      }
      return environments;
    }
  }

  /** A main file whose environments could not be found out. */
  public record Broken(String main, TankaException cause) {
    @Override
    public String toString() {
      return main + ":\n " + cause.getMessage();
    }
  }

  /** Looks below {@code paths}, in several threads. */
  public Found find(List<String> paths, LabelSelector selector, JsonnetOptions options)
      throws TankaException {
    List<String> mains = mainFiles(paths);
    List<Found> looked = mains.parallelStream().map(main -> look(main, selector, options)).toList();
    return new Found(
        looked.stream()
            .flatMap(found -> found.environments.stream())
            .sorted(
                Comparator.comparing(
                    environment -> environment.metadata().name(), CodePointOrder.INSTANCE))
            .toList(),
        looked.stream().flatMap(found -> found.broken.stream()).toList());
  }

  private Found look(String main, LabelSelector selector, JsonnetOptions options) {
    try {
      return new Found(
          loader.list(main, options).stream()
              .filter(environment -> selector.matches(environment.metadata().labels()))
              .toList(),
          List.of());
    } catch (Project.NoBaseException e) {
      return new Found(List.of(), List.of());
    } catch (TankaException e) {
      return new Found(List.of(), List.of(new Broken(main, e)));
    }
  }

  /** The main files below a directory, written as it is. */
  static List<String> mainFilesBelow(Path directory) throws TankaException {
    try {
      return mainFiles(directory, directory);
    } catch (IOException e) {
      throw new TankaException("looking below " + directory + ": " + e.getMessage());
    }
  }

  /** The main files below {@code paths}, written as the paths are. */
  public List<String> mainFiles(List<String> paths) throws TankaException {
    var mains = new ArrayList<String>();
    var problems = new ArrayList<String>();
    for (String path : paths) {
      try {
        mains.addAll(mainFiles(workingDirectory.resolve(path), Path.of(path).normalize()));
      } catch (FileSystemException e) {
        problems.add("stat " + path + ": " + GoErrors.of(e));
      } catch (IOException e) {
        problems.add(path + ": " + e.getMessage());
      }
    }
    if (!problems.isEmpty()) {
      throw new TankaException("finding jsonnet files: " + together(problems.stream()));
    }
    return mains;
  }

  private static List<String> mainFiles(Path start, Path shown) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(start, BasicFileAttributes.class);
    var found = new ArrayList<Path>();
    if (attributes.isRegularFile()) {
      found.add(start);
    } else {
      Files.walkFileTree(start, new Collector(found));
    }
    return found.stream()
        .filter(file -> file.endsWith(Project.MAIN))
        .map(file -> shown.resolve(start.relativize(file)).toString())
        .sorted(CodePointOrder.INSTANCE)
        .toList();
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final List<Path> found;

    Collector(List<Path> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      // A link to a directory is no file, whatever it is called; a link to a file is one.
      if (file.endsWith(Project.MAIN)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }

  /** Several errors as one message, as Tanka puts it. */
  public static String together(Stream<String> problems) {
    return problems
        .map(problem -> "- " + problem + "\n\n")
        .collect(Collectors.joining("", "Errors occurred during parallel processing:\n\n", ""));
  }
}
