package dev.obsc.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the Jsonnet files of a command's arguments, as Tanka does. */
public final class JsonnetFiles {
  private final Path workingDirectory;
  private final List<Glob> excludes;

  /**
   * @param excludes globs on the path as it is walked, starting with the argument
   */
  public JsonnetFiles(Path workingDirectory, List<Glob> excludes) {
    this.workingDirectory = workingDirectory;
    this.excludes = List.copyOf(excludes);
  }

  /**
   * The files that {@code argument} stands for: itself if it is a file, whatever its name;
   * otherwise the {@code .jsonnet} and {@code .libsonnet} files below it that no glob excludes, in
   * the order of their names. Links to directories are not followed.
   *
   * @return paths relative to the working directory where the argument is
   * @throws NoSuchFileException with the path as given, if there is nothing
   */
  public List<String> find(String argument) throws IOException {
    Path path = workingDirectory.resolve(argument);
    if (!Files.exists(path)) {
      throw new NoSuchFileException(argument);
    }
    if (!Files.isDirectory(path)) {
      return List.of(argument);
    }
    var found = new ArrayList<String>();
    walk(path, Path.of(argument).normalize().toString(), found);
    return found;
  }

  private void walk(Path directory, String shown, List<String> found) throws IOException {
    for (Path child : children(directory)) {
      String name = String.valueOf(child.getFileName());
      String shownChild =
          shown.isEmpty() ? name : shown.equals("/") ? "/" + name : shown + "/" + name;
      if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
        walk(child, shownChild, found);
      } else if (isJsonnet(name) && excludes.stream().noneMatch(glob -> glob.matches(shownChild))) {
        found.add(shownChild);
      }
    }
  }

  private static List<Path> children(Path directory) throws IOException {
    var children = new ArrayList<Path>();
    try (var stream = Files.newDirectoryStream(directory)) {
      stream.forEach(children::add);
    }
    children.sort(null);
    return children;
  }

  private static boolean isJsonnet(String name) {
    return name.endsWith(".jsonnet") || name.endsWith(".libsonnet");
  }
}
