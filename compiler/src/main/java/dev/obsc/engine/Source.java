package dev.obsc.engine;

import java.nio.file.Path;

/** The program to evaluate. */
public sealed interface Source {
  /**
   * A file, read through the importer; {@code std.thisFile} and messages call it by {@code path} as
   * given.
   */
  record File(Path path) implements Source {}

  /**
   * Text that stands in no file; its imports resolve against the importer's search path and {@code
   * name}'s directory.
   */
  record Snippet(String name, String text) implements Source {}
}
