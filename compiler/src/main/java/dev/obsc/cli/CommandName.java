package dev.obsc.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** All commands, in the order in which help lists them. */
enum CommandName {
  SHOW(CommandGroup.ROOT, "show", "print the manifests of an environment as YAML"),
  EVAL(CommandGroup.ROOT, "eval", "evaluate Jsonnet to JSON"),
  ENV_ADD(CommandGroup.ENV, "add", "create a new environment"),
  ENV_SET(CommandGroup.ENV, "set", "change properties of an environment"),
  ENV_LIST(CommandGroup.ENV, "list", "list the environments below a path", "ls"),
  ENV_REMOVE(CommandGroup.ENV, "remove", "delete an environment", "rm");

  private final CommandGroup group;
  private final String word;
  private final String summary;
  private final String alias;

  CommandName(CommandGroup group, String word, String summary) {
    this(group, word, summary, word);
  }

  /** A command that answers to a second word. */
  CommandName(CommandGroup group, String word, String summary, String alias) {
    this.group = group;
    this.word = word;
    this.summary = summary;
    this.alias = alias;
  }

  static List<CommandName> in(CommandGroup group) {
    return Arrays.stream(values()).filter(command -> command.group == group).toList();
  }

  static Optional<CommandName> find(CommandGroup group, String word) {
    return in(group).stream()
        .filter(command -> command.word.equals(word) || command.alias.equals(word))
        .findFirst();
  }

  /** Makes the command; its class is loaded only then, so that no run pays for the others. */
  Command create() {
    return switch (this) {
      case SHOW -> new ShowCommand();
      case EVAL -> new EvalCommand();
      case ENV_ADD -> new EnvAddCommand();
      case ENV_SET -> new EnvSetCommand();
      case ENV_LIST -> new EnvListCommand();
      case ENV_REMOVE -> new EnvRemoveCommand();
    };
  }

  String word() {
    return word;
  }

  String summary() {
    return summary;
  }

  /** The whole of what has to be typed. */
  String path() {
    return group.path() + " " + word;
  }
}
