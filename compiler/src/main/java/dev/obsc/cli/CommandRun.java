package dev.obsc.cli;

import dev.obsc.tanka.TankaException;
import java.io.IOException;
import java.util.List;

/** One run of one command: reads its flags, runs it and reports what went wrong. */
final class CommandRun {
  private final Surroundings surroundings;
  private final CommandName name;
  private final Command command;
  private final Flags flags;

  CommandRun(Surroundings surroundings, CommandName name) {
    this.surroundings = surroundings;
    this.name = name;
    this.command = name.create();
    this.flags = new Flags(name.word());
    command.declare(flags);
    flags
        .toggle('h', "help", "show this help")
        .text("log-level", "LEVEL", "how much to tell: " + LogLevel.CHOICES);
  }

  int run(List<String> arguments) throws IOException {
    var messages = new Messages(surroundings.err(), surroundings.clock(), LogLevel.INFO);
    try {
      return run(new FlagParser(flags).parse(arguments));
    } catch (UsageException e) {
      messages.usageError(e, help());
    } catch (FatalLogException e) {
      messages.fatal(e.getMessage());
    } catch (CommandException e) {
      messages.error(e.getMessage());
    } catch (TankaException e) {
      messages.error(e);
    }
    return ExitCode.ERROR;
  }

  private int run(FlagValues values)
      throws UsageException, FatalLogException, CommandException, TankaException, IOException {
    var output = new Output(surroundings);
    if (values.isOn("help")) {
      output.write(help());
      return ExitCode.DONE;
    }
    List<String> arguments = values.arguments();
    command.synopsis().count().require(arguments.size());
    LogLevel level = LogLevel.parse(values.text("log-level").orElse("info"));
    var messages = new Messages(surroundings.err(), surroundings.clock(), level);
    return command.run(new Invocation(surroundings, values, arguments, output, messages));
  }

  private String help() {
    return HelpText.of(name, command, flags);
  }
}
