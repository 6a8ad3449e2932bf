package dev.obsc.cli;

import dev.obsc.json.CodePointOrder;
import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonPrinter;
import dev.obsc.json.JsonString;
import dev.obsc.json.JsonStyle;
import dev.obsc.tanka.ImportGraph;
import dev.obsc.tanka.Project;
import dev.obsc.tanka.TankaException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** {@code obsc tool imports}: all files that an environment is made of. */
final class ToolImportsCommand implements Command {
  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "<path>",
        new Synopsis.Count.Exactly(1),
        "Prints a JSON list of the files that the main file at <path> imports, directly or not,"
            + " itself included, relative to the project's root. With --check it says instead"
            + " whether a commit touched one of them, and ends with exit code 16 if so.",
        "obsc tool imports --check HEAD environments/prod");
  }

  @Override
  public void declare(Flags flags) {
    flags.text('c', "check", "COMMIT", "say whether the commit changes an imported file");
  }

  @Override
  public int run(Invocation invocation) throws TankaException, CommandException, IOException {
    Optional<String> commit = invocation.flags().text("check").filter(text -> !text.isEmpty());
    var git = new Git(invocation.surroundings());
    List<String> changed = commit.isPresent() ? git.changedFiles(commit.get()) : List.of();
    SortedMap<String, Path> imports = imports(invocation);
    Path top = git.root();
    if (commit.isEmpty()) {
      invocation.output().write(json(imports.keySet()) + "\n");
      return ExitCode.DONE;
    }
    return check(invocation, imports, changed.stream().map(top::resolve).toList(), commit.get());
  }

  // Differs from Tanka, which compares paths of two kinds and so never finds a change.
  private static int check(
      Invocation invocation, SortedMap<String, Path> imports, List<Path> changed, String commit)
      throws IOException {
    for (var imported : imports.entrySet()) {
      if (changed.contains(imported.getValue())) {
        invocation
            .output()
            .write(
                "Rebuild required. File `%s` imports `%s`, which has been changed in `%s`.\n"
                    .formatted(invocation.argument(0), imported.getKey(), commit));
        return ExitCode.DIFFERENT;
      }
    }
    invocation
        .output()
        .write(
            "Rebuild not required, because no imported files have been changed in `%s`.\n"
                .formatted(commit));
    return ExitCode.DONE;
  }

  /** The files by their paths from the root. */
  private static SortedMap<String, Path> imports(Invocation invocation) throws TankaException {
    Path start = invocation.resolve(invocation.argument(0));
    try {
      Project project = Project.around(real(start));
      var imports = new TreeMap<String, Path>(CodePointOrder.INSTANCE);
      for (Path file : new ImportGraph(Set.of()).imports(project)) {
        imports.put(project.root().relativize(file).toString(), file);
      }
      return imports;
    } catch (TankaException e) {
      throw e.within("resolving imports: ");
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      // Whoever uses the path says what is wrong with it.
      return path;
    }
  }

  private static String json(Set<String> paths) {
    return new JsonPrinter(JsonStyle.GO_COMPACT)
        .print(new JsonArray(paths.stream().<Json>map(JsonString::new).toList()));
  }

  /** The few questions to git. */
  private record Git(Surroundings surroundings) {
    Path root() throws CommandException {
      return Path.of(ask("rev-parse", "--show-toplevel").strip());
    }

    List<String> changedFiles(String commit) throws CommandException {
      return ask("diff-tree", "--no-commit-id", "--name-only", "-r", "--end-of-options", commit)
          .lines()
          .toList();
    }

    private String ask(String... words) throws CommandException {
      try {
        ChildProcess.Result result = new ChildProcess(surroundings).run("git", List.of(words));
        if (result.exit() != 0) {
          throw new CommandException("invoking git: exit status " + result.exit());
        }
        return new String(result.out(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new CommandException("invoking git: exec: \"git\": " + e.getMessage());
      }
    }
  }
}
