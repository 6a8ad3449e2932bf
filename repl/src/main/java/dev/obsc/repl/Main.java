package dev.obsc.repl;

import dev.obsc.cli.ExitCode;
import dev.obsc.cli.Program;
import dev.obsc.cli.Surroundings;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The program's entry point: hands the real surroundings to the command line. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments)));
  }

  private static int run(List<String> arguments) {
    try {
      return new Program(surroundings()).run(arguments);
    } catch (RuntimeException | Error e) {
      var err =
          new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
      err.println(
          "internal error in " + Program.version() + ": please report it with what follows");
      e.printStackTrace(err);
      return ExitCode.INTERNAL_ERROR;
    }
  }

  // Raw streams: a PrintStream would swallow a failure to write.
  private static Surroundings surroundings() {
    return new Surroundings(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        workingDirectory(),
        isTerminal(),
        Clock.system(ZoneId.systemDefault()),
        (around, words) -> ExitCode.ERROR);
  }

  /** The shell's idea of where we are keeps the links in it, which Tanka keeps too. */
  private static Path workingDirectory() {
    Path physical = Path.of("").toAbsolutePath();
    String logical = System.getenv().getOrDefault("PWD", "");
    try {
      Path path = Path.of(logical);
      return path.isAbsolute() && Files.isSameFile(path, physical) ? path.normalize() : physical;
    } catch (IOException | InvalidPathException e) {
      return physical;
    }
  }

  /** The launcher knows; without it, both standard streams have to be a terminal. */
  private static boolean isTerminal() {
    String told = System.getProperty("obsc.terminal", "");
    return told.isEmpty()
        ? Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false)
        : told.equals("true");
  }
}
