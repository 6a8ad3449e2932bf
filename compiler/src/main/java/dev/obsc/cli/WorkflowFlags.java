package dev.obsc.cli;

import dev.obsc.extract.Targets;
import java.util.ArrayList;
import java.util.Optional;

/** The flags of commands that work on the manifests of one environment. */
final class WorkflowFlags {
  private WorkflowFlags() {}

  static void declare(Flags flags) {
    JsonnetFlags.declare(flags);
    flags
        .text("name", "TEXT", "the inline environment whose name contains TEXT")
        .list(
            't',
            "target",
            "REGEX",
            "only manifests whose Kind/name matches; a leading ! keeps all others");
  }

  static Optional<String> name(FlagValues flags) {
    return flags.text("name").filter(name -> !name.isEmpty());
  }

  static Targets targets(FlagValues flags) throws CommandException, UsageException {
    var expressions = new ArrayList<String>();
    for (String value : flags.list("target")) {
      expressions.addAll(CommaSeparated.values("-t, --target", value));
    }
    try {
      return Targets.parse(expressions);
    } catch (Targets.BadTargetException e) {
      throw new CommandException(String.valueOf(e.getMessage()));
    }
  }
}
