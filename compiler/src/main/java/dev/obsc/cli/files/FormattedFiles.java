package dev.obsc.cli.files;

import dev.obsc.diagnostic.SourceFile;
import dev.obsc.eval.Locations;
import dev.obsc.format.FormatOptions;
import dev.obsc.format.Formatter;
import dev.obsc.syntax.Parsed;
import dev.obsc.syntax.Parser;
import dev.obsc.syntax.SyntaxError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Formats files and puts them back, whole or not at all. */
public final class FormattedFiles {
  private final FormatOptions options;

  public FormattedFiles(FormatOptions options) {
    this.options = options;
  }

  /** A file cannot be parsed; the message names the place of the first error. */
  public static final class BrokenFileException extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenFileException(String message) {
      super(message);
    }
  }

  /**
   * The formatted form of {@code text}.
   *
   * @param name what messages call the text
   */
  public String format(String name, String text) throws BrokenFileException {
    Parsed parsed = Parser.parse(new SourceFile(name, text));
    if (parsed.tree().isEmpty()) {
      SyntaxError error = parsed.errors().getFirst();
      throw new BrokenFileException(
          Locations.format(parsed.file(), error.start(), error.end()) + " " + error.compatible());
    }
    return new Formatter(options).format(parsed);
  }

  /** Replaces the content of a file; a link stays a link, and permissions stay as they are. */
  public static void replace(Path file, String content) throws IOException {
    Path target = file.toRealPath();
    Path directory = target.toAbsolutePath().getParent();
    if (directory == null) {
      throw new IOException(file + " is not a file");
    }
    Path temporary = Files.createTempFile(directory, ".obsc-format-", ".tmp");
    try {
      Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
      Files.writeString(temporary, content);
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
