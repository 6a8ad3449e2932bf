package dev.obsc.cli;

/** What an export does with an output directory that is not empty. */
enum MergeStrategy {
  /** Refuses. */
  NONE(""),
  /** Adds files, and overwrites none. */
  FAIL_ON_CONFLICTS("fail-on-conflicts"),
  /** First removes what the exported mains wrote before. */
  REPLACE_ENVS("replace-envs");

  private final String word;

  MergeStrategy(String word) {
    this.word = word;
  }

  static MergeStrategy read(FlagValues flags) throws CommandException {
    String given = flags.text("merge-strategy").orElse("");
    if (flags.isOn("merge")) {
      if (!given.isEmpty()) {
        throw new CommandException("cannot use --merge and --merge-strategy at the same time");
      }
      return FAIL_ON_CONFLICTS;
    }
    for (MergeStrategy strategy : values()) {
      if (strategy.word.equals(given)) {
        return strategy;
      }
    }
    throw new CommandException("invalid merge strategy: \"" + given + "\"");
  }
}
