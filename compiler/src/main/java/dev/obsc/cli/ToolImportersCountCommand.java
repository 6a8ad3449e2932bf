package dev.obsc.cli;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.obsc.json.CodePointOrder;
import dev.obsc.tanka.Importers;
import dev.obsc.tanka.Project;
import dev.obsc.tanka.TankaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** {@code obsc tool importers-count}: how many main files depend on each file of a directory. */
final class ToolImportersCountCommand implements Command {
  private static final String JSONNET = "^.*\\.(jsonnet|libsonnet)$";

  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "<dir>",
        new Synopsis.Count.Exactly(1),
        "Prints each file of a directory with the number of main files that import it, directly or"
            + " not, most first. Main files themselves are left out.",
        "obsc tool importers-count lib --recursive");
  }

  @Override
  public void declare(Flags flags) {
    flags
        .text("root", "DIR", "where to look for main files (default .)")
        .toggle("recursive", "with the files of all directories below")
        .text("filename-regex", "REGEX", "only files whose path matches (default: Jsonnet)");
  }

  @Override
  public int run(Invocation invocation) throws TankaException, CommandException, IOException {
    List<String> files = files(invocation, pattern(invocation.flags()));
    Path root = invocation.resolve(invocation.flags().text("root").orElse("."));
    Importers importers = Importers.below(root, Set.of());
    var counts = new ArrayList<Count>();
    for (String file : files) {
      counts.add(new Count(file, importers.of(invocation.resolve(file)).size()));
    }
    counts.sort(
        Comparator.comparingInt((Count count) -> -count.importers)
            .thenComparing(Count::file, CodePointOrder.INSTANCE));
    var lines = new StringBuilder();
    counts.forEach(
        count -> lines.append(count.file).append(": ").append(count.importers).append('\n'));
    invocation.output().write(lines + "\n");
    return ExitCode.DONE;
  }

  private record Count(String file, int importers) {}

  private static Pattern pattern(FlagValues flags) throws CommandException {
    try {
      return Pattern.compile(
          flags.text("filename-regex").filter(text -> !text.isEmpty()).orElse(JSONNET));
    } catch (PatternSyntaxException e) {
      throw new CommandException("resolving imports: compiling filename regex: " + e.getMessage());
    }
  }

  private static List<String> files(Invocation invocation, Pattern pattern)
      throws CommandException, IOException {
    String given = invocation.argument(0);
    Path directory = invocation.resolve(given);
    if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
      throw new CommandException(
          "resolving imports: walking directory: lstat " + given + ": no such file or directory");
    }
    int depth = invocation.flags().isOn("recursive") ? Integer.MAX_VALUE : 1;
    Path shown = Path.of(given).normalize();
    try (Stream<Path> tree = Files.walk(directory, depth)) {
      return tree.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> !file.endsWith(Project.MAIN))
          .map(file -> shown.resolve(directory.relativize(file)).toString())
          .filter(file -> pattern.matcher(file).find())
          .toList();
    }
  }
}
