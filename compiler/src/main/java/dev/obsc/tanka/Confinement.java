package dev.obsc.tanka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which files an import may read. */
public sealed interface Confinement {
  /** Anything that the operating system lets obsc read, as Tanka does. */
  Confinement OPEN = new Open();

  /**
   * Only ordinary files whose real place is within the project or its import path. What the person
   * who runs obsc names by a flag is allowed as well.
   */
  static Confinement within(Project project) {
    var places = new ArrayList<Path>();
    places.add(project.root());
    places.addAll(project.importPath());
    return new Within(places);
  }

  /**
   * Returns the path to open in place of {@code file}.
   *
   * @param importingFile what holds the import
   * @throws NoSuchFileException if there is no such file
   * @throws IOException if it must not be read; the message says why and what to do
   */
  Path check(Path file, String importingFile) throws IOException;

  /** No confinement. */
  record Open() implements Confinement {
    @Override
    public Path check(Path file, String importingFile) {
      return file;
    }
  }

  /** Confined to these directories and what lies below them. */
  record Within(List<Path> places) implements Confinement {
    public Within {
      places = List.copyOf(places);
    }

    @Override
    public Path check(Path file, String importingFile) throws IOException {
      if (isFlag(importingFile)) {
        return file;
      }
      // The real path has no links left, so that swapping one afterwards changes nothing.
      Path real = file.toRealPath();
      for (Path place : places) {
        if (Files.exists(place) && real.startsWith(place.toRealPath())) {
          return requireFile(real, file);
        }
      }
      throw new IOException(
          ("importing %s is not allowed: it lies outside of the project and its import path"
                  + " (--allow-outside-imports lifts this)")
              .formatted(file));
    }

    private static Path requireFile(Path real, Path file) throws IOException {
      if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(real)) {
        throw new IOException(
            "importing %s is not allowed: it is no ordinary file".formatted(file));
      }
      return real;
    }

    /** Engines name the text of a flag so; files of the project have paths that are absolute. */
    private static boolean isFlag(String importingFile) {
      return importingFile.startsWith("<extvar:") || importingFile.startsWith("<top-level-arg:");
    }
  }
}
