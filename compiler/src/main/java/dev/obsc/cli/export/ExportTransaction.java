package dev.obsc.cli.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Collects the files of an export beside their places and puts them there together, once all of
 * them are known. Until {@link #commit} the old tree is untouched; the index comes last, so that it
 * never names a file that is not there. Not thread-safe.
 */
public final class ExportTransaction implements AutoCloseable {
  private final OutputDirectory output;
  private final Map<Path, String> replaced = new LinkedHashMap<>();
  private final Path staging;
  private final Map<Path, String> pathByTarget = new LinkedHashMap<>();
  private final List<Path> staged = new ArrayList<>();

  /**
   * @param replaced files of an earlier export that will be gone, so that their names are free
   */
  public ExportTransaction(OutputDirectory output, Set<String> replaced)
      throws IOException, ExportException {
    this.output = output;
    for (String path : replaced) {
      this.replaced.put(output.resolve(path), path);
    }
    this.staging = output.makeStagingDirectory();
  }

  /** Whether {@code path} is taken by a file of this export or by one that stays. */
  public boolean isTaken(String path) throws ExportException {
    return pathByTarget.containsKey(output.resolve(path))
        || (output.contains(path) && !replaced.containsKey(output.resolve(path)));
  }

  /** Adds a file; its path must not be taken. */
  public void add(String path, byte[] content) throws IOException, ExportException {
    Path file = staging.resolve(Integer.toString(staged.size()));
    OutputDirectory.writeStaged(file, content);
    pathByTarget.put(output.resolve(path), path);
    staged.add(file);
  }

  public boolean isEmpty() {
    return staged.isEmpty();
  }

  /**
   * Removes what is replaced, moves the new files in, and writes the index last.
   *
   * @param index text of {@code manifest.json}; empty if there is to be none
   */
  public void commit(Optional<String> index) throws IOException, ExportException {
    Optional<Path> stagedIndex = Optional.empty();
    if (index.isPresent()) {
      Path file = staging.resolve("index");
      OutputDirectory.writeStaged(file, index.get().getBytes(StandardCharsets.UTF_8));
      stagedIndex = Optional.of(file);
    }
    for (var old : replaced.entrySet()) {
      if (!pathByTarget.containsKey(old.getKey())) {
        output.remove(old.getValue());
      }
    }
    moveIn();
    if (stagedIndex.isPresent()) {
      output.moveIn(stagedIndex.get(), ExportIndex.FILE_NAME);
    }
  }

  /**
   * Puts the new files in place and removes nothing; what {@code tk} leaves after a name collision.
   */
  public void commitWithoutIndex() throws IOException, ExportException {
    moveIn();
  }

  private void moveIn() throws IOException, ExportException {
    int next = 0;
    for (String path : pathByTarget.values()) {
      output.moveIn(staged.get(next++), path);
    }
  }

  /** Removes whatever has not been moved into place. */
  @Override
  public void close() throws IOException {
    try (var files = Files.newDirectoryStream(staging)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(staging);
  }
}
