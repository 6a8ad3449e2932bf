package dev.obsc.cli;

import dev.obsc.diagnostic.Severity;
import dev.obsc.diagnostic.TextRenderer;
import dev.obsc.extract.Pipeline;
import dev.obsc.extract.Targets;
import dev.obsc.tanka.Discovery;
import dev.obsc.tanka.Environment;
import dev.obsc.tanka.EnvironmentLoader;
import dev.obsc.tanka.JsonnetOptions;
import dev.obsc.tanka.Project;
import dev.obsc.tanka.TankaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code obsc validate}: what the rules find in environments. */
final class ValidateCommand implements Command {
  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "[ENV...]",
        new Synopsis.Count.Any(),
        "Holds the manifests of the environments at the paths ENV to all rules and prints what they"
            + " break; without ENV, those of the whole project. `obsc explain` lists the rules."
            + " Exits with 1 if anything is found that is as bad as --fail-on says.",
        "obsc validate environments/prod --fail-on warning");
  }

  @Override
  public void declare(Flags flags) {
    JsonnetFlags.declare(flags);
    flags
        .text("format", "FORMAT", "text (default) or json")
        .text("fail-on", "SEVERITY", "error (default) or warning");
  }

  @Override
  public int run(Invocation invocation)
      throws TankaException, CommandException, FatalLogException, IOException {
    ValidationOutput output = ValidationOutput.named(invocation.flags().text("format"));
    Severity worst = failOn(invocation.flags().text("fail-on"));
    Path root = root(invocation);
    var checks = new Checks(root);
    if (!checks.projectProblems().isEmpty()) {
      invocation.messages().write(new TextRenderer().render(checks.projectProblems()));
      return ExitCode.ERROR;
    }
    var report = new ValidationReport();
    for (Environment environment : environments(invocation, root)) {
      var manifests = new Pipeline().runWithoutEnvironments(environment, Targets.ALL);
      report.add(environment.metadata().name(), checks.check(environment, manifests));
    }
    report.addProject(checks.unusedSuppressions());
    invocation.output().page(output.print(report));
    invocation.messages().say(report.summary());
    return report.has(worst) ? ExitCode.ERROR : ExitCode.DONE;
  }

  private static Severity failOn(Optional<String> word) throws CommandException {
    return switch (word.orElse("error")) {
      case "error" -> Severity.ERROR;
      case "warning" -> Severity.WARNING;
      default ->
          throw new CommandException(
              "--fail-on takes error or warning, not `" + word.orElse("") + "`");
    };
  }

  private static Path root(Invocation invocation) throws TankaException {
    String start = invocation.arguments().isEmpty() ? "." : invocation.argument(0);
    Path path = invocation.resolve(start);
    return Files.exists(path) ? Project.rootOf(path) : Project.rootOf(invocation.resolve("."));
  }

  private static List<Environment> environments(Invocation invocation, Path root)
      throws TankaException, FatalLogException {
    EnvironmentLoader loader = Environments.loader(invocation);
    JsonnetOptions options = JsonnetFlags.read(invocation.flags());
    var discovery = new Discovery(loader, invocation.surroundings().workingDirectory());
    List<String> paths =
        invocation.arguments().isEmpty() ? List.of(root.toString()) : invocation.arguments();
    var environments = new ArrayList<Environment>();
    for (String main : discovery.mainFiles(paths)) {
      for (Environment found : loader.list(main, options)) {
        environments.add(loader.load(main, Optional.of(found.metadata().name()), options));
      }
    }
    return environments;
  }
}
