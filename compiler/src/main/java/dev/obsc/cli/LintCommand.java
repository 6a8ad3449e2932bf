package dev.obsc.cli;

import dev.obsc.cli.files.Glob;
import dev.obsc.cli.files.JsonnetFiles;
import dev.obsc.diagnostic.Diagnostic;
import dev.obsc.diagnostic.SourceFile;
import dev.obsc.lint.CompatibleText;
import dev.obsc.lint.Linter;
import dev.obsc.tanka.Confinement;
import dev.obsc.tanka.Project;
import dev.obsc.tanka.ProjectImporter;
import dev.obsc.tanka.TankaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code obsc lint}: likely mistakes in Jsonnet files. */
final class LintCommand implements Command {
  private static final List<String> EXCLUDES = List.of("**/.*", ".*", "**/vendor/**", "vendor/**");
  private static final long MAX_IMPORT_BYTES = 64L << 20;

  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "<FILES|DIRECTORIES>",
        new Synopsis.Count.AtLeast(1),
        "Looks for likely mistakes without evaluating anything: unused variables, unknown fields,"
            + " wrong arguments, values of the wrong type, endless loops. The exit code is 1 if"
            + " there are any.",
        "obsc lint lib environments");
  }

  @Override
  public void declare(Flags flags) {
    flags
        .list('e', "exclude", "GLOBS", "globs to exclude (default " + EXCLUDES + ")")
        .number('n', "parallelism", "how many files to check at the same time (default 4)")
        .hiddenToggle("verbose");
  }

  @Override
  public int run(Invocation invocation)
      throws TankaException, CommandException, UsageException, IOException {
    if (invocation.flags().number("parallelism", 4) <= 0) {
      throw new CommandException("parallelism must be greater than 0");
    }
    boolean found = false;
    for (String file : files(invocation)) {
      List<Diagnostic> findings = lint(invocation.resolve(file));
      for (Diagnostic finding : findings) {
        invocation.output().write(CompatibleText.of(finding));
      }
      found |= !findings.isEmpty();
    }
    if (found) {
      throw new CommandException("Linting has failed for at least one file");
    }
    return ExitCode.DONE;
  }

  private static List<String> files(Invocation invocation)
      throws CommandException, UsageException, IOException {
    var finder =
        new JsonnetFiles(
            invocation.surroundings().workingDirectory(), excludes(invocation.flags()));
    var files = new ArrayList<String>();
    for (String argument : invocation.arguments()) {
      try {
        files.addAll(finder.find(argument));
      } catch (NoSuchFileException e) {
        throw new CommandException(
            "finding Jsonnet files: stat " + argument + ": no such file or directory");
      }
    }
    return files;
  }

  private static List<Glob> excludes(FlagValues flags) throws CommandException, UsageException {
    var globs = new ArrayList<Glob>();
    List<String> patterns = EXCLUDES;
    if (flags.isGiven("exclude")) {
      patterns = new ArrayList<>();
      for (String value : flags.list("exclude")) {
        patterns.addAll(CommaSeparated.values("-e, --exclude", value));
      }
    }
    for (String pattern : patterns) {
      globs.add(
          Glob.parse(pattern)
              .orElseThrow(() -> new CommandException("not a valid glob: " + pattern)));
    }
    return globs;
  }

  private static List<Diagnostic> lint(Path file) throws TankaException, IOException {
    String text = Files.readString(file);
    Path directory = Optional.ofNullable(file.getParent()).orElse(file);
    var importer =
        new ProjectImporter(
            directory, importPath(file, directory), Confinement.OPEN, MAX_IMPORT_BYTES);
    return new Linter(importer).lint(new SourceFile(file.toString(), text));
  }

  /** As for evaluation, but a file outside of all environments is its own base. */
  private static List<Path> importPath(Path file, Path directory) throws TankaException {
    try {
      return Project.around(file).importPath();
    } catch (Project.NoBaseException e) {
      Path root = Project.rootOf(file);
      return new Project(root, directory, file).importPath();
    }
  }
}
