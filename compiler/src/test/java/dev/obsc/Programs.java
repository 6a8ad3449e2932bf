package dev.obsc;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The external programs that tests call. A missing one skips its test by name, or fails it with
 * {@code -Dprograms=required}.
 */
public final class Programs {
  private Programs() {}

  /** Where the program {@code name} is. */
  public static Path require(String name) {
    Optional<Path> program =
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .map(directory -> Path.of(directory, name))
            .filter(Files::isExecutable)
            .findFirst();
    if (program.isPresent()) {
      return program.get();
    }
    String message = "`" + name + "` is not installed";
    if (System.getProperty("programs", "optional").equals("required")) {
      Assertions.fail(message);
    }
    System.out.println("SKIPPED a test: " + message);
    return Assumptions.abort(message);
  }
}
