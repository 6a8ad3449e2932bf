package dev.obsc.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Finds and reads what a program imports. The engine never opens a file itself. */
public interface Importer {
  /**
   * Resolves and reads {@code path} as written in the source.
   *
   * @param importingFile name of the file that holds the import, as an earlier {@link
   *     Imported#location} gave it, or a snippet's name
   * @throws ImportNotFoundException if nothing matches
   * @throws IOException if a match cannot be read
   */
  Imported resolve(String importingFile, String path) throws IOException;

  /**
   * The directories searched after the importing file's own, highest priority first; for engines
   * that run as a process.
   */
  List<Path> searchPath();
}
