package dev.obsc.cli;

import dev.obsc.diagnostic.Diagnostic;
import dev.obsc.diagnostic.Severity;
import dev.obsc.diagnostic.TextRenderer;
import dev.obsc.extract.Pipeline;
import dev.obsc.extract.Targets;
import dev.obsc.tanka.Environment;
import dev.obsc.tanka.Project;
import dev.obsc.tanka.TankaException;
import dev.obsc.validate.ReportedFinding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The checks that come before anything is printed or written in a strict project. */
final class CheckedOutput {
  private CheckedOutput() {}

  static void declare(Flags flags) {
    flags
        .toggle("validate", "check the manifests first, even without an obsc.yaml")
        .toggle("no-validate", "do not check the manifests, even with an obsc.yaml");
  }

  /**
   * Tells what the rules find in an environment, if they are to look at all.
   *
   * @param path of the environment, as the user calls it
   * @return whether the output may go on
   */
  static boolean allows(Environment environment, String path, Invocation invocation)
      throws TankaException {
    Optional<Path> root = Project.rootAbove(invocation.resolve(path));
    if (root.isEmpty() || !isWanted(invocation, root.get())) {
      return true;
    }
    var checks = new Checks(root.get());
    List<Diagnostic> problems = new ArrayList<>(checks.projectProblems());
    if (problems.isEmpty()) {
      var manifests = new Pipeline().run(environment, Targets.ALL);
      checks.check(environment, manifests).stream()
          .map(ReportedFinding::diagnostic)
          .forEach(problems::add);
    }
    invocation.messages().write(new TextRenderer().render(problems));
    return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
  }

  private static boolean isWanted(Invocation invocation, Path root) {
    return !invocation.flags().isOn("no-validate")
        && (invocation.flags().isOn("validate") || Files.exists(root.resolve(Project.SETTINGS)));
  }
}
