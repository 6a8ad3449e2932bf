package dev.obsc.cli.jsonnet;

import dev.obsc.engine.ImportNotFoundException;
import dev.obsc.engine.Imported;
import dev.obsc.engine.Importer;
import dev.obsc.json.GoQuote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Imports as the {@code jsonnet} command does: beside the importing file, then along {@code -J}.
 */
final class FileImporter implements Importer {
  private final List<String> searchPath;
  private final Map<String, Optional<Imported>> known = new HashMap<>();

  /**
   * @param searchPath highest priority last, as {@code -J} gives it
   */
  FileImporter(List<String> searchPath) {
    this.searchPath = List.copyOf(searchPath).reversed();
  }

  @Override
  public Imported resolve(String importingFile, String path) throws IOException {
    List<String> directories = new ArrayList<>();
    directories.add(importingFile.substring(0, importingFile.lastIndexOf('/') + 1));
    directories.addAll(searchPath);
    for (String directory : directories) {
      Optional<Imported> found = read(join(directory, path));
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw new ImportNotFoundException(notFound(path));
  }

  static String notFound(String path) {
    return "couldn't open import "
        + GoQuote.string(path)
        + ": no match locally or in the Jsonnet library paths";
  }

  private Optional<Imported> read(String location) throws IOException {
    Optional<Imported> cached = known.get(location);
    if (cached != null) {
      return cached;
    }
    Optional<Imported> read;
    Path file = Path.of(location);
    try {
      if (!location.isEmpty() && Files.isDirectory(file)) {
        throw new IOException("read " + location + ": is a directory");
      }
      read =
          location.isEmpty()
              ? Optional.empty()
              : Optional.of(new Imported(location, Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      read = Optional.empty();
    }
    known.put(location, read);
    return read;
  }

  @Override
  public List<Path> searchPath() {
    return searchPath.stream().map(Path::of).toList();
  }

  /** Joins and normalises by the letter, as Go's {@code filepath.Join}. */
  static String join(String directory, String path) {
    if (directory.isEmpty() && path.isEmpty()) {
      return "";
    }
    String joined = path.startsWith("/") || directory.isEmpty() ? path : directory + "/" + path;
    boolean absolute = joined.startsWith("/");
    List<String> parts = new ArrayList<>();
    for (String part : joined.split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".") && !(absolute && part.equals(".."))) {
        parts.add(part);
      }
    }
    String normal = String.join("/", parts);
    return absolute ? "/" + normal : normal.isEmpty() ? "." : normal;
  }
}
