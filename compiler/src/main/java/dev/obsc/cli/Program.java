package dev.obsc.cli;

import dev.obsc.diagnostic.Suggester;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** The program: finds the command that is meant, runs it and reports how it ends. */
public final class Program {
  private final Surroundings surroundings;

  public Program(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** What a report of a bug should name. */
  public static String version() {
    return Version.line();
  }

  /** Runs one command line and returns the exit code; bugs surface as unchecked exceptions. */
  public int run(List<String> arguments) {
    try {
      Optional<String> typed = Optional.ofNullable(surroundings.environment().get("COMP_LINE"));
      return typed.isPresent() ? complete(typed.get()) : runIn(CommandGroup.ROOT, arguments);
    } catch (IOException e) {
      return outputFailed(e);
    }
  }

  /** A shell asks how the line may go on; the cursor need not stand at its end. */
  private int complete(String line) throws IOException {
    String point = surroundings.environment().getOrDefault("COMP_POINT", "");
    int end =
        point.matches("[0-9]{1,6}")
            ? Math.min(Integer.parseInt(point), line.length())
            : line.length();
    var candidates = new StringBuilder();
    new Completion(surroundings)
        .candidates(line.substring(0, end))
        .forEach(word -> candidates.append(word).append('\n'));
    new Output(surroundings).write(candidates.toString());
    return ExitCode.DONE;
  }

  private int runIn(CommandGroup group, List<String> arguments) throws IOException {
    int position = commandPosition(arguments);
    if (position < 0) {
      return runGroup(group, arguments);
    }
    String word = arguments.get(position);
    var rest = new ArrayList<>(arguments);
    rest.remove(position);
    Optional<CommandGroup> inner = CommandGroup.find(group, word);
    if (inner.isPresent()) {
      return runIn(inner.get(), rest);
    }
    Optional<DropIn> dropIn = group == CommandGroup.ROOT ? DropIn.find(word) : Optional.empty();
    if (dropIn.isPresent()) {
      return dropIn.get().run(surroundings, rest);
    }
    Optional<CommandName> command = CommandName.find(group, word);
    if (command.isPresent()) {
      return new CommandRun(surroundings, command.get()).run(rest);
    }
    if (group == CommandGroup.ROOT) {
      var externals = new ExternalCommands(surroundings);
      Optional<Path> executable = externals.find(word);
      if (executable.isPresent()) {
        return externals.run(word, executable.get(), rest);
      }
    }
    return unknownCommand(group, word);
  }

  /**
   * Where the name of the command stands. A flag before it that is not known takes the next word
   * along, as with Tanka.
   */
  private static int commandPosition(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (!argument.startsWith("-")) {
        return i;
      }
      if (!argument.contains("=") && !isGroupFlag(argument)) {
        i++;
      }
    }
    return -1;
  }

  private static boolean isGroupFlag(String argument) {
    return argument.equals("--help") || argument.equals("-h") || argument.equals("--version");
  }

  /** A group without a command: says what there is. */
  private int runGroup(CommandGroup group, List<String> arguments) throws IOException {
    if (arguments.contains("--version") && group == CommandGroup.ROOT) {
      new Output(surroundings).write(Version.line() + "\n");
      return ExitCode.DONE;
    }
    boolean asked = arguments.contains("--help") || arguments.contains("-h");
    if (asked || (arguments.isEmpty() && group == CommandGroup.ROOT)) {
      new Output(surroundings).write(help(group));
      return ExitCode.DONE;
    }
    if (arguments.isEmpty()) {
      return usageError(group, "expects at least 1 arg, received 0", Optional.empty());
    }
    return usageError(group, "unknown flag: " + arguments.getFirst(), Optional.empty());
  }

  private int unknownCommand(CommandGroup group, String word) {
    Optional<String> closest = Suggester.closest(word, commands(group).keySet());
    return usageError(
        group,
        "unknown subcommand `" + word + "`",
        closest.map(name -> "Did you mean `" + group.path() + " " + name + "`?"));
  }

  private int usageError(CommandGroup group, String reason, Optional<String> hint) {
    messages().usageError(new UsageException(reason, hint), help(group));
    return ExitCode.ERROR;
  }

  private static String help(CommandGroup group) {
    List<String> flags =
        group == CommandGroup.ROOT
            ? List.of("  -h, --help     show this help", "      --version  print the version")
            : List.of("  -h, --help     show this help");
    return HelpText.of(group, commands(group), flags);
  }

  private static SequencedMap<String, String> commands(CommandGroup group) {
    var commands = new LinkedHashMap<String, String>();
    for (CommandName command : CommandName.in(group)) {
      commands.put(command.word(), command.summary());
    }
    for (CommandGroup inner : CommandGroup.in(group)) {
      commands.put(inner.word(), inner.summary());
    }
    if (group == CommandGroup.ROOT) {
      for (DropIn dropIn : DropIn.values()) {
        commands.put(dropIn.word(), dropIn.summary());
      }
    }
    return commands;
  }

  private int outputFailed(IOException e) {
    String reason = String.valueOf(e.getMessage());
    if (reason.contains("Broken pipe")) {
      // The reader has seen enough, as in `obsc show … | head`.
      return ExitCode.DONE;
    }
    messages().say("Error: writing the output: " + reason);
    return ExitCode.ERROR;
  }

  private Messages messages() {
    return new Messages(surroundings.err(), surroundings.clock(), LogLevel.INFO);
  }
}
