package dev.obsc.cli;

import dev.obsc.json.CodePointOrder;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Executables on the search path whose names begin with {@code tk-}: commands that others add. */
final class ExternalCommands {
  private static final String PREFIX = "tk-";

  private final Surroundings surroundings;

  ExternalCommands(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The executables by the names of their commands; of several, the last on the path counts. */
  SortedMap<String, Path> find() {
    var found = new TreeMap<String, Path>(CodePointOrder.INSTANCE);
    for (String directory : surroundings.environment().getOrDefault("PATH", "").split(":", -1)) {
      for (Path file : in(directory)) {
        String name = String.valueOf(file.getFileName());
        found.put(name.substring(PREFIX.length()), file);
      }
    }
    return found;
  }

  Optional<Path> find(String name) {
    return Optional.ofNullable(find().get(name));
  }

  private List<Path> in(String directory) {
    var found = new ArrayList<Path>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(
            surroundings.workingDirectory().resolve(directory), PREFIX + "*")) {
      for (Path file : files) {
        if (Files.isRegularFile(file) && Files.isExecutable(file)) {
          found.add(file);
        }
      }
    } catch (IOException | InvalidPathException e) {
      // Search paths often name directories that do not exist.
      return List.of();
    }
    return found;
  }

  /**
   * Runs an executable. Its flags have to follow two dashes, as with Tanka.
   *
   * @return the exit code of this program
   */
  int run(String name, Path executable, List<String> arguments) throws IOException {
    var messages = new Messages(surroundings.err(), surroundings.clock(), LogLevel.INFO);
    var flags = new Flags(name).toggle('h', "help", "").text("log-level", "LEVEL", "");
    try {
      FlagValues values = new FlagParser(flags).parse(arguments);
      if (values.isOn("help")) {
        new Output(surroundings).write(help(name, executable));
        return ExitCode.DONE;
      }
      int exit = new ChildProcess(surroundings).stream(executable, values.arguments());
      if (exit != 0) {
        messages.error("exit status " + exit);
        return ExitCode.ERROR;
      }
      return ExitCode.DONE;
    } catch (UsageException e) {
      messages.usageError(e, help(name, executable));
      return ExitCode.ERROR;
    }
  }

  private static String help(String name, Path executable) {
    return """
    obsc %1$s: external command %2$s

    Usage:
      obsc %1$s -- [flags]
    """
        .formatted(name, executable);
  }
}
