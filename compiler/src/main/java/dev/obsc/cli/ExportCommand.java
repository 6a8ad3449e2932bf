package dev.obsc.cli;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.obsc.cli.export.ExportException;
import dev.obsc.cli.export.ExportIndex;
import dev.obsc.cli.export.FileNameFormat;
import dev.obsc.cli.export.OutputDirectory;
import dev.obsc.extract.Targets;
import dev.obsc.tanka.EnvironmentLoader;
import dev.obsc.tanka.JsonnetOptions;
import dev.obsc.tanka.TankaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code obsc export}: every manifest in a file of its own.
 *
 * <p>Differs from Tanka: everything is evaluated before anything is removed or written, and main
 * files are found from wherever the command is called.
 */
final class ExportCommand implements Command {
  private static final int DEFAULT_PARALLELISM = 8;

  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "<outputDir> <path> [<path>...]",
        new Synopsis.Count.AtLeast(2),
        "Writes each manifest of the environment at <path>, or with -r of all environments below"
            + " the paths, to a file of its own below <outputDir>, and an index of the files,"
            + " manifest.json. Nothing is written if something fails.",
        "obsc export rendered environments -r --merge-strategy replace-envs");
  }

  @Override
  public void declare(Flags flags) {
    WorkflowFlags.declare(flags);
    CheckedOutput.declare(flags);
    flags
        .text(
            "format",
            "TEMPLATE",
            "Go template of file names (default " + FileNameFormat.DEFAULT + ")")
        .text("extension", "TEXT", "extension of the files (default yaml)")
        .toggle('r', "recursive", "export all environments below the paths")
        .text('l', "selector", "SELECTOR", "only environments with these labels")
        .text(
            "merge-strategy",
            "NAME",
            "what to do if <outputDir> is not empty: fail-on-conflicts or replace-envs")
        .list("merge-deleted-envs", "MAIN", "remove the files of a main file that is gone")
        .toggle("skip-manifest", "write no manifest.json")
        .number('p', "parallel", "environments to evaluate at the same time (default 8)")
        .text('c', "cache-path", "DIR", "taken for compatibility; results are not cached")
        .list('e', "cache-envs", "REGEX", "taken for compatibility, with --cache-path")
        .text("mem-ballast-size-bytes", "N", "taken for compatibility")
        .hiddenToggle("merge");
  }

  @Override
  public int run(Invocation invocation)
      throws TankaException, CommandException, FatalLogException, UsageException, IOException {
    FlagValues flags = invocation.flags();
    if (flags.isOn("merge")) {
      invocation
          .messages()
          .say("Flag --merge has been deprecated, use --merge-strategy=fail-on-conflicts instead");
    }
    Targets targets = WorkflowFlags.targets(flags);
    MergeStrategy strategy = MergeStrategy.read(flags);
    checkPatterns(flags.list("cache-envs"));
    JsonnetOptions options = JsonnetFlags.read(flags);
    EnvironmentLoader loader = Environments.loader(invocation);
    List<ExportJob> jobs = new ExportJobs(invocation, loader, options).find();
    var renderer =
        new ExportRenderer(
            loader,
            options,
            targets,
            flags.text("format").orElse(FileNameFormat.DEFAULT),
            flags.text("extension").orElse("yaml"));
    try {
      OutputDirectory output = open(invocation, strategy);
      ExportIndex index = readIndex(invocation, output, strategy);
      export(invocation, jobs, new ExportRun(invocation, output, index, renderer), strategy);
    } catch (ExportException e) {
      throw new CommandException(String.valueOf(e.getMessage()));
    }
    return ExitCode.DONE;
  }

  private static void export(
      Invocation invocation, List<ExportJob> jobs, ExportRun run, MergeStrategy strategy)
      throws TankaException, ExportException, IOException {
    int parallelism = Math.max(1, invocation.flags().number("parallel", DEFAULT_PARALLELISM));
    if (jobs.size() < parallelism) {
      invocation.messages().info("Reducing parallelism to match number of environments");
    }
    run.export(jobs, Math.clamp(jobs.size(), 1, parallelism), strategy);
  }

  private static void checkPatterns(List<String> patterns) throws CommandException {
    for (String pattern : patterns) {
      try {
        Pattern.compile(pattern);
      } catch (PatternSyntaxException e) {
        throw new CommandException(String.valueOf(e.getMessage()));
      }
    }
  }

  private static OutputDirectory open(Invocation invocation, MergeStrategy strategy)
      throws CommandException, IOException {
    String name = invocation.argument(0);
    Path path = invocation.resolve(name);
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new CommandException("checking target dir: readdirent " + name + ": not a directory");
    }
    OutputDirectory output = OutputDirectory.open(path);
    if (strategy == MergeStrategy.NONE && !output.isEmpty()) {
      throw new CommandException(
          "output dir `%s` not empty. Pass a different --merge-strategy to ignore this"
              .formatted(name));
    }
    return output;
  }

  private static ExportIndex readIndex(
      Invocation invocation, OutputDirectory output, MergeStrategy strategy)
      throws IOException, ExportException {
    var text = output.read(ExportIndex.FILE_NAME);
    boolean removes =
        strategy == MergeStrategy.REPLACE_ENVS || invocation.flags().isGiven("merge-deleted-envs");
    if (text.isEmpty() && removes) {
      invocation
          .messages()
          .warn(
              "No manifest file found, skipping deletion of previously exported manifests",
              ExportIndex.FILE_NAME + " is missing");
    }
    try {
      return text.isEmpty() ? new ExportIndex() : ExportIndex.parse(text.get());
    } catch (ExportException e) {
      throw new ExportException(
          (removes ? "deleting previously exported manifests: " : "") + e.getMessage());
    }
  }
}
