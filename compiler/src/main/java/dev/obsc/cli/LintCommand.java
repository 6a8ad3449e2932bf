package dev.obsc.cli;

import dev.obsc.cli.files.JsonnetFiles;
import dev.obsc.cli.files.LintedFile;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** {@code obsc lint}: likely mistakes in Jsonnet files. */
final class LintCommand implements Command {
  private static final int DEFAULT_PARALLELISM = 4;

  // As deep as the parser lets programs nest.
  private static final long STACK_BYTES = 256L << 20;

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
    ExcludeFlag.declare(flags);
    flags
        .number('n', "parallelism", "how many files to check at the same time (default 4)")
        .hiddenToggle("verbose");
  }

  @Override
  public int run(Invocation invocation) throws CommandException, UsageException, IOException {
    int parallelism = invocation.flags().number("parallelism", DEFAULT_PARALLELISM);
    if (parallelism <= 0) {
      throw new CommandException("parallelism must be greater than 0");
    }
    boolean failed = false;
    for (String report : lint(files(invocation), parallelism, invocation)) {
      invocation.output().write(report);
      failed |= !report.isEmpty();
    }
    if (failed) {
      throw new CommandException("Linting has failed for at least one file");
    }
    return ExitCode.DONE;
  }

  /** One report for each file, in the order of the files. */
  private static List<String> lint(List<String> files, int parallelism, Invocation invocation)
      throws IOException {
    var tasks = new ArrayList<Callable<String>>();
    for (String file : files) {
      var linted = new LintedFile(invocation.resolve(file));
      tasks.add(linted::report);
    }
    try (var workers =
        Executors.newFixedThreadPool(
            parallelism, task -> new Thread(null, task, "lint", STACK_BYTES))) {
      var reports = new ArrayList<String>();
      for (Future<String> each : workers.invokeAll(tasks)) {
        reports.add(each.get());
      }
      return reports;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static List<String> files(Invocation invocation)
      throws CommandException, UsageException, IOException {
    var finder =
        new JsonnetFiles(
            invocation.surroundings().workingDirectory(), ExcludeFlag.read(invocation.flags()));
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
}
