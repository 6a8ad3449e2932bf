package dev.obsc.cli;

import dev.obsc.tanka.Importers;
import dev.obsc.tanka.TankaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** {@code obsc tool importers}: the main files that depend on files. */
final class ToolImportersCommand implements Command {
  private static final String DELETED = "deleted:";

  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "<file> <file...> <deleted:file...>",
        new Synopsis.Count.AtLeast(1),
        "Prints the main files that import one of the files, directly or not. A file that is gone"
            + " is written as deleted:<file>. A file outside of lib and vendor counts as used by"
            + " the environment around it, or by all below it.",
        "obsc tool importers lib/shared.libsonnet deleted:lib/old.libsonnet");
  }

  @Override
  public void declare(Flags flags) {
    flags.text("root", "DIR", "where to look for main files (default .)");
  }

  @Override
  public int run(Invocation invocation) throws TankaException, CommandException, IOException {
    Path root = invocation.resolve(invocation.flags().text("root").orElse("."));
    var files = new ArrayList<Path>();
    var deleted = new LinkedHashSet<Path>();
    for (String argument : invocation.arguments()) {
      if (argument.startsWith(DELETED)) {
        deleted.addAll(places(invocation, root, argument.substring(DELETED.length())));
      } else {
        files.add(requireFile(invocation, argument));
      }
    }
    files.addAll(deleted);
    Importers importers = Importers.below(root, deleted);
    Set<Path> found = new TreeSet<>(Comparator.comparing(Path::toString));
    files.forEach(file -> found.addAll(importers.of(file)));
    invocation.output().write(lines(found) + "\n");
    return ExitCode.DONE;
  }

  private static List<Path> places(Invocation invocation, Path root, String file) {
    return List.of(invocation.resolve(file), root.resolve(file).normalize());
  }

  private static Path requireFile(Invocation invocation, String file) throws CommandException {
    Path path = invocation.resolve(file);
    if (!Files.exists(path)) {
      throw new CommandException("file \"" + file + "\" does not exist");
    }
    return path;
  }

  private static String lines(Set<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining("\n"));
  }
}
