package dev.obsc;

import dev.obsc.cli.Program;
import dev.obsc.cli.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The program, called without a process of its own. */
public final class CommandLine {
  /** The repository that is being built. */
  public static final Path REPOSITORY = Path.of(System.getProperty("obsc.root"));

  private CommandLine() {}

  /** What one call did. */
  public record Result(int exitCode, String stdout, String stderr) {}

  /** Runs in {@code directory}, with nobody at a terminal and no environment variables. */
  public static Result run(Path directory, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            out,
            err,
            Map.of(),
            directory,
            false,
            Clock.systemUTC(),
            (around, words) -> {
              throw new IllegalStateException("no shell here");
            });
    int exitCode = new Program(surroundings).run(List.of(arguments));
    return new Result(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
