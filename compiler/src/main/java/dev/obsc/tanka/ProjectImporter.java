package dev.obsc.tanka;

import dev.obsc.engine.ImportNotFoundException;
import dev.obsc.engine.Imported;
import dev.obsc.engine.Importer;
import dev.obsc.json.JsonEscapes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds imports as Tanka does: beside the importing file, then along the import path; {@code import
 * 'tk'} is answered from memory.
 */
public final class ProjectImporter implements Importer {
  private static final Imported TK =
      new Imported(
          "<internal>/tk.libsonnet",
          "\n{\n  env: std.extVar(\"tanka.dev/environment\"),\n}\n"
              .getBytes(StandardCharsets.UTF_8));

  private final Path workingDirectory;
  private final List<Path> searchPath;
  private final Confinement confinement;
  private final long maxBytes;

  /**
   * Makes an importer for one evaluation.
   *
   * @param workingDirectory where paths start that belong to no file, as those given by flags
   * @param searchPath highest priority first
   * @param maxBytes the largest file to read
   */
  public ProjectImporter(
      Path workingDirectory, List<Path> searchPath, Confinement confinement, long maxBytes) {
    this.workingDirectory = workingDirectory;
    this.searchPath = List.copyOf(searchPath);
    this.confinement = confinement;
    this.maxBytes = maxBytes;
  }

  @Override
  public List<Path> searchPath() {
    return searchPath;
  }

  @Override
  public Imported resolve(String importingFile, String path) throws IOException {
    if (path.equals("tk")) {
      return TK;
    }
    Optional<Imported> found;
    if (path.startsWith("/")) {
      found = read(path, importingFile);
    } else {
      found = read(joined(directoryOf(importingFile), path), importingFile);
      for (int i = 0; found.isEmpty() && i < searchPath.size(); i++) {
        found = read(joined(searchPath.get(i) + "/", path), importingFile);
      }
    }
    return found.orElseThrow(() -> notFound(path));
  }

  private static ImportNotFoundException notFound(String path) {
    var message = new StringBuilder("couldn't open import ");
    JsonEscapes.JSONNET.append(path, message);
    return new ImportNotFoundException(
        message.append(": no match locally or in the Jsonnet library paths").toString());
  }

  /** Everything up to the last slash; empty for names without one. */
  private static String directoryOf(String file) {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }

  private static String joined(String directory, String path) throws IOException {
    try {
      return Path.of(directory + path).normalize().toString();
    } catch (InvalidPathException e) {
      throw new FileSystemException("open " + directory + path + ": invalid argument");
    }
  }

  private Optional<Imported> read(String location, String importingFile) throws IOException {
    Path file = workingDirectory.resolve(location);
    try {
      Path allowed = confinement.check(file, importingFile);
      return Optional.of(new Imported(location, bytes(allowed, location)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (FileSystemException e) {
      throw new FileSystemException("open " + location + ": " + GoErrors.of(e));
    }
  }

  private byte[] bytes(Path file, String location) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("read " + location + ": is a directory");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8));
      if (content.length > maxBytes) {
        throw new IOException(
            "%s is larger than the limit for one import, %d bytes".formatted(location, maxBytes));
      }
      return content;
    }
  }
}
