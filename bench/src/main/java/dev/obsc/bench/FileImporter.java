package dev.obsc.bench;

import dev.obsc.engine.ImportNotFoundException;
import dev.obsc.engine.Imported;
import dev.obsc.engine.Importer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads imports beside the importing file and along a search path. */
record FileImporter(List<Path> searchPath) implements Importer {
  @Override
  public Imported resolve(String importingFile, String path) throws IOException {
    Path beside = Path.of(importingFile).resolveSibling(path).normalize();
    if (Files.isRegularFile(beside)) {
      return new Imported(beside.toString(), Files.readAllBytes(beside));
    }
    for (Path directory : searchPath) {
      Path file = directory.resolve(path).normalize();
      if (Files.isRegularFile(file)) {
        return new Imported(file.toString(), Files.readAllBytes(file));
      }
    }
    throw new ImportNotFoundException(path);
  }
}
