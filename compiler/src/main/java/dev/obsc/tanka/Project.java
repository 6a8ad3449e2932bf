package dev.obsc.tanka;

import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonNull;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonParser;
import dev.obsc.json.JsonSyntaxException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The directories that Tanka derives from the path of an environment. Paths are absolute and
 * handled as text: links are not resolved.
 *
 * @param root holds {@code tkrc.yaml} or {@code jsonnetfile.json}
 * @param base holds the entry point
 * @param entrypoint the file to evaluate
 */
public record Project(Path root, Path base, Path entrypoint) {
  public static final String MAIN = "main.jsonnet";
  public static final String SETTINGS = "obsc.yaml";
  public static final String SPEC = "spec.json";

  private static final String JSONNETFILE = "jsonnetfile.json";
  private static final String SEE =
      "Please refer to https://tanka.dev/directory-structure for more information";

  /** No directory above holds the entry point. Those who look for environments skip such places. */
  public static final class NoBaseException extends TankaException {
    private static final long serialVersionUID = 1L;

    NoBaseException(String entrypoint) {
      super(
          "Unable to identify the environments base directory.\nTried to find '"
              + entrypoint
              + "' in the parent directories.\n"
              + SEE);
    }
  }

  /** There is nothing at a path. */
  public static final class MissingPathException extends TankaException {
    private static final long serialVersionUID = 1L;

    MissingPathException(Path path) {
      super("stat " + path + ": no such file or directory");
    }
  }

  /**
   * Finds the project around {@code start}.
   *
   * @param start absolute path of a directory or file, which has to exist
   */
  public static Project around(Path start) throws TankaException {
    Path path = start.normalize();
    boolean isDirectory = isDirectory(path);
    Path directory = isDirectory ? path : parentOf(path);
    Path root = rootAbove(directory).orElseThrow(Project::noRoot);
    String entrypoint = isDirectory ? MAIN : String.valueOf(path.getFileName());
    Path base =
        nearest(entrypoint, directory, root).orElseThrow(() -> new NoBaseException(entrypoint));
    return new Project(root, base, base.resolve(entrypoint));
  }

  /**
   * The root of the project that {@code start} lies in.
   *
   * @param start absolute path of a directory or file, which has to exist
   */
  public static Path rootOf(Path start) throws TankaException {
    Path path = start.normalize();
    return rootAbove(isDirectory(path) ? path : parentOf(path)).orElseThrow(Project::noRoot);
  }

  /**
   * The nearest {@code tkrc.yaml} decides, however far; a {@code jsonnetfile.json} if none does.
   */
  public static Optional<Path> rootAbove(Path directory) {
    Path top = Optional.ofNullable(directory.getRoot()).orElse(directory);
    return nearest("tkrc.yaml", directory, top).or(() -> nearest(JSONNETFILE, directory, top));
  }

  /** Where imports are looked for after the importing file's own directory, first match first. */
  public List<Path> importPath() {
    return List.of(base, root.resolve("lib"), base.resolve("vendor"), root.resolve("vendor"));
  }

  /** Whether obsc's own rules hold here, not only Tanka's. */
  public boolean isStrict() {
    return Files.exists(root.resolve(SETTINGS));
  }

  /**
   * Whether obsc's own rules hold for the project around {@code start}.
   *
   * @param start absolute path; need not exist
   */
  public static boolean isStrict(Path start) {
    return rootAbove(start.normalize())
        .filter(root -> Files.exists(root.resolve(SETTINGS)))
        .isPresent();
  }

  /** Whether the project uses libraries of others that have not been downloaded. */
  boolean needsInstall() {
    if (Files.exists(root.resolve("vendor"))) {
      return false;
    }
    try {
      return JsonParser.parse(Files.readString(root.resolve(JSONNETFILE)))
              instanceof JsonObject jsonnetfile
          && jsonnetfile.get("dependencies").orElse(JsonNull.NULL) instanceof JsonArray(var listed)
          && !listed.isEmpty();
    } catch (IOException | JsonSyntaxException e) {
      // Only a hint hangs on it: without a readable file there is none to give.
      return false;
    }
  }

  public Path spec() {
    return base.resolve(SPEC);
  }

  /** A static environment's name: the path of its directory from the root. */
  public String name() {
    String relative = root.relativize(base).toString();
    return relative.isEmpty() ? "." : relative;
  }

  /** What Tanka calls the namespace of an environment: the path of its main file from the root. */
  public String namespace() {
    return root.relativize(entrypoint).toString();
  }

  /**
   * Whether {@code path} is a directory.
   *
   * @throws TankaException if there is nothing at {@code path}, in the words of Go's {@code stat}
   */
  static boolean isDirectory(Path path) throws TankaException {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class).isDirectory();
    } catch (NoSuchFileException e) {
      throw new MissingPathException(path);
    } catch (FileSystemException e) {
      throw new TankaException("stat " + path + ": " + GoErrors.of(e));
    } catch (IOException e) {
      throw new TankaException("stat " + path + ": " + e.getMessage());
    }
  }

  /** The nearest directory from {@code directory} up to {@code top} that has an entry so named. */
  private static Optional<Path> nearest(String entry, Path directory, Path top) {
    for (@Nullable Path at = directory; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(entry), LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(at);
      }
      if (at.equals(top)) {
        break;
      }
    }
    return Optional.empty();
  }

  private static Path parentOf(Path path) {
    return Optional.ofNullable(path.getParent()).orElse(path);
  }

  private static TankaException noRoot() {
    return new TankaException(
        "unable to identify the project root.\n"
            + "Tried to find 'tkrc.yaml' or 'jsonnetfile.json' in the parent directories.\n"
            + SEE);
  }
}
