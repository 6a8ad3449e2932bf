package dev.obsc.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** All commands, in the order in which help lists them. */
enum CommandName {
  APPLY(CommandGroup.ROOT, "apply", "how to apply an environment to its cluster"),
  SHOW(CommandGroup.ROOT, "show", "print the manifests of an environment as YAML"),
  DIFF(CommandGroup.ROOT, "diff", "how to compare an environment with its cluster"),
  PRUNE(CommandGroup.ROOT, "prune", "how to delete what left an environment"),
  DELETE(CommandGroup.ROOT, "delete", "how to delete an environment from its cluster"),
  STATUS(CommandGroup.ROOT, "status", "how to see an environment in its cluster"),
  INIT(CommandGroup.ROOT, "init", "create the files of a new project"),
  EXPORT(CommandGroup.ROOT, "export", "write the manifests of environments to files"),
  FMT(CommandGroup.ROOT, "fmt", "format Jsonnet files"),
  EVAL(CommandGroup.ROOT, "eval", "evaluate Jsonnet to JSON"),
  VALIDATE(CommandGroup.ROOT, "validate", "hold environments to the rules"),
  EXPLAIN(CommandGroup.ROOT, "explain", "explain a rule, or list them all"),
  LINT(CommandGroup.ROOT, "lint", "find likely mistakes in Jsonnet files"),
  ENV_ADD(CommandGroup.ENV, "add", "create a new environment"),
  ENV_SET(CommandGroup.ENV, "set", "change properties of an environment"),
  ENV_LIST(CommandGroup.ENV, "list", "list the environments below a path", "ls"),
  ENV_REMOVE(CommandGroup.ENV, "remove", "delete an environment", "rm"),
  TOOL_JPATH(CommandGroup.TOOL, "jpath", "print the import path for other Jsonnet tools"),
  TOOL_IMPORTS(CommandGroup.TOOL, "imports", "list the files that an environment imports"),
  TOOL_IMPORTERS(CommandGroup.TOOL, "importers", "list the environments that import files"),
  TOOL_IMPORTERS_COUNT(
      CommandGroup.TOOL, "importers-count", "count the environments that import each file");

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
      case APPLY -> new ClusterCommand(ClusterCommand.Action.APPLY);
      case DIFF -> new ClusterCommand(ClusterCommand.Action.DIFF);
      case PRUNE -> new ClusterCommand(ClusterCommand.Action.PRUNE);
      case DELETE -> new ClusterCommand(ClusterCommand.Action.DELETE);
      case STATUS -> new ClusterCommand(ClusterCommand.Action.STATUS);
      case INIT -> new InitCommand();
      case EXPORT -> new ExportCommand();
      case FMT -> new FmtCommand();
      case EVAL -> new EvalCommand();
      case VALIDATE -> new ValidateCommand();
      case EXPLAIN -> new ExplainCommand();
      case LINT -> new LintCommand();
      case ENV_ADD -> new EnvAddCommand();
      case ENV_SET -> new EnvSetCommand();
      case ENV_LIST -> new EnvListCommand();
      case ENV_REMOVE -> new EnvRemoveCommand();
      case TOOL_JPATH -> new ToolJpathCommand();
      case TOOL_IMPORTS -> new ToolImportsCommand();
      case TOOL_IMPORTERS -> new ToolImportersCommand();
      case TOOL_IMPORTERS_COUNT -> new ToolImportersCountCommand();
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
