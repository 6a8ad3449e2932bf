package dev.obsc.cli;

import dev.obsc.cli.files.Glob;
import java.util.ArrayList;
import java.util.List;

/** The flag of commands that look for Jsonnet files in directories. */
final class ExcludeFlag {
  private static final String DEFAULT = "**/.*,.*,**/vendor/**,vendor/**";

  private ExcludeFlag() {}

  static void declare(Flags flags) {
    flags.list(
        'e', "exclude", "GLOBS", "leave out files below directories (default " + DEFAULT + ")");
  }

  static List<Glob> read(FlagValues flags) throws CommandException, UsageException {
    List<String> given = flags.isGiven("exclude") ? flags.list("exclude") : List.of(DEFAULT);
    var globs = new ArrayList<Glob>();
    for (String value : given) {
      for (String glob : split(value)) {
        globs.add(
            Glob.parse(glob).orElseThrow(() -> new CommandException("unexpected end of input")));
      }
    }
    return globs;
  }

  private static List<String> split(String value) throws UsageException {
    try {
      return CommaSeparated.parse(value);
    } catch (CommaSeparated.BadQuoteException e) {
      throw new UsageException(
          "invalid argument \"%s\" for \"-e, --exclude\" flag: %s"
              .formatted(value, e.getMessage()));
    }
  }
}
