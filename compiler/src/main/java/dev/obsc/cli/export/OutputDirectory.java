package dev.obsc.cli.export;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A directory that files are written to and removed from, and never anything outside of it: no path
 * leads out by {@code ..}, by being absolute or through a symbolic link. A file appears whole or
 * not at all.
 */
public final class OutputDirectory {
  private static final Set<PosixFilePermission> DIRECTORY_MODE =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE_MODE =
      PosixFilePermissions.fromString("rw-r--r--");

  private final Path root;

  private OutputDirectory(Path root) {
    this.root = root;
  }

  /** Opens {@code root}, making it and its parents if they are missing. */
  public static OutputDirectory open(Path root) throws IOException {
    Files.createDirectories(root);
    return new OutputDirectory(root);
  }

  public boolean isEmpty() throws IOException {
    try (var children = Files.newDirectoryStream(root)) {
      return !children.iterator().hasNext();
    }
  }

  /** Whether anything stands at {@code relative}; a dangling link counts. */
  public boolean contains(String relative) throws ExportException {
    return Files.exists(resolve(relative), LinkOption.NOFOLLOW_LINKS);
  }

  /** The file of a relative path with slashes; empty parts and dots mean nothing. */
  Path resolve(String relative) throws ExportException {
    if (relative.indexOf('\0') >= 0) {
      throw new ExportException("file name `" + escaped(relative) + "` contains a NUL character");
    }
    Path path = root;
    for (String part : relative.split("/", -1)) {
      if (part.equals("..")) {
        throw new ExportException(
            "file `%s` would leave the output directory".formatted(escaped(relative)));
      }
      if (!part.isEmpty() && !part.equals(".")) {
        path = path.resolve(part);
      }
    }
    if (path.equals(root)) {
      throw new ExportException("file name `" + escaped(relative) + "` is empty");
    }
    return path;
  }

  private static String escaped(String name) {
    return name.replace("\0", "\\0");
  }

  /** Puts {@code staged} at {@code relative}, replacing a file that stands there. */
  void moveIn(Path staged, String relative) throws IOException, ExportException {
    Path target = resolve(relative);
    makeDirectories(target);
    Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes a file that an earlier export wrote; a missing one is fine. */
  void remove(String relative) throws IOException, ExportException {
    Path target = resolve(relative);
    refuseLinks(target);
    try {
      Files.deleteIfExists(target);
    } catch (DirectoryNotEmptyException e) {
      throw new ExportException("`" + relative + "` is a directory, not a file of an export");
    }
  }

  /** A new empty directory inside, on the same file system, for files that are not in place yet. */
  Path makeStagingDirectory() throws IOException {
    return Files.createTempDirectory(root, ".obsc-export-");
  }

  static void writeStaged(Path file, byte[] content) throws IOException {
    Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE_MODE));
    Files.write(file, content);
  }

  /** A link below the root could lead anywhere, so that none is followed. */
  private void refuseLinks(Path target) throws ExportException {
    for (Path directory : directoriesAbove(target)) {
      refuseLink(directory);
    }
  }

  private void makeDirectories(Path target) throws IOException, ExportException {
    for (Path directory : directoriesAbove(target)) {
      refuseLink(directory);
      if (!Files.isDirectory(directory)) {
        Files.createDirectory(directory, PosixFilePermissions.asFileAttribute(DIRECTORY_MODE));
      }
    }
  }

  /** The directories between the root and {@code target}, outermost first. */
  private List<Path> directoriesAbove(Path target) {
    var directories = new ArrayList<Path>();
    Path inside = root.relativize(target);
    for (int count = 1; count < inside.getNameCount(); count++) {
      directories.add(root.resolve(inside.subpath(0, count)));
    }
    return directories;
  }

  private static void refuseLink(Path path) throws ExportException {
    if (Files.isSymbolicLink(path)) {
      throw new ExportException(
          "`"
              + path
              + "` is a symbolic link; obsc does not write through links in an output directory");
    }
  }

  /** The text of a file in the directory. */
  public Optional<String> read(String relative) throws IOException, ExportException {
    try {
      return Optional.of(Files.readString(resolve(relative)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
