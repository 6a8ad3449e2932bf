package dev.obsc.cli;

import dev.obsc.extract.Pipeline;
import dev.obsc.tanka.Discovery;
import dev.obsc.tanka.EnvironmentLoader;
import dev.obsc.tanka.ImportPolicy;
import dev.obsc.tanka.JsonnetOptions;
import dev.obsc.tanka.LabelSelector;
import dev.obsc.tanka.Log;
import dev.obsc.tanka.TankaException;
import dev.obsc.tanka.natives.TankaNatives;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/** Answers a shell that asks how a command line may go on, as bash's {@code complete -C} does. */
final class Completion {
  private final Surroundings surroundings;

  Completion(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * The words that may stand at the end of a command line, in no particular order.
   *
   * @param line what was typed up to the cursor, the program's name included
   */
  List<String> candidates(String line) {
    String[] words = line.stripLeading().split("\\s+", -1);
    String last = words[words.length - 1];
    List<String> before = new ArrayList<>();
    for (int i = 1; i < words.length - 1; i++) {
      before.add(words[i]);
    }
    return after(CommandGroup.ROOT, before, last).filter(word -> word.startsWith(last)).toList();
  }

  private Stream<String> after(CommandGroup group, List<String> before, String last) {
    if (before.isEmpty()) {
      return Stream.concat(
          CommandName.in(group).stream().map(CommandName::word),
          CommandGroup.in(group).stream().map(CommandGroup::word));
    }
    String word = before.getFirst();
    List<String> rest = before.subList(1, before.size());
    Optional<CommandGroup> inner = CommandGroup.find(group, word);
    if (inner.isPresent()) {
      return after(inner.get(), rest, last);
    }
    return CommandName.find(group, word).stream().flatMap(name -> after(name, rest, last));
  }

  private Stream<String> after(CommandName name, List<String> before, String last) {
    Command command = name.create();
    var flags = new Flags(name.word());
    command.declare(flags);
    if (last.startsWith("-")) {
      return flags.spec().options().stream()
          .filter(option -> !option.hidden())
          .flatMap(option -> Stream.of(option.names()));
    }
    Optional<OptionSpec> open =
        before.isEmpty()
            ? Optional.empty()
            : Optional.ofNullable(flags.spec().findOption(before.getLast()));
    return open.filter(option -> option.arity().min() > 0).isPresent()
        ? values(open.get().longestName())
        : environments();
  }

  private static Stream<String> values(String flag) {
    return switch (flag) {
      case "--color" -> Stream.of("auto", "always", "never");
      case "--diff-strategy" -> Stream.of("native", "subset", "validate", "server");
      case "--apply-strategy" -> Stream.of("client", "server");
      default -> Stream.empty();
    };
  }

  /** The main files of all environments, relative to the working directory. */
  private Stream<String> environments() {
    Path here = surroundings.workingDirectory();
    var loader =
        new EnvironmentLoader(
            new AvailableEngines(here),
            project -> TankaNatives.pure(),
            new Pipeline(),
            ImportPolicy.BY_PROJECT,
            here,
            trace -> {},
            Log.SILENT);
    try {
      var discovery = new Discovery(loader, here);
      return discovery
          .find(List.of("."), LabelSelector.ALL, JsonnetOptions.NONE)
          .environments()
          .stream()
          .map(environment -> environment.metadata().namespace())
          .distinct();
    } catch (TankaException e) {
      // A shell that waits for candidates has no use for a message.
      return Stream.empty();
    }
  }
}
