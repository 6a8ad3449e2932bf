package dev.obsc.cli;

import dev.obsc.diagnostic.Diagnostic;
import dev.obsc.model.ManifestList;
import dev.obsc.project.ProjectFile;
import dev.obsc.tanka.Environment;
import dev.obsc.tanka.ProjectSettings;
import dev.obsc.tanka.TankaException;
import dev.obsc.validate.FindingReport;
import dev.obsc.validate.Inventory;
import dev.obsc.validate.ReportedFinding;
import dev.obsc.validate.Rules;
import dev.obsc.validate.Suppressions;
import dev.obsc.validate.Validator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The checks of one run: the rules, and what the project file says about them. */
final class Checks {
  private final Validator validator = new Validator(Rules.all());
  private final List<Diagnostic> projectProblems = new ArrayList<>();
  private final ProjectFile project;
  private final Suppressions suppressions;

  /**
   * Reads the project file.
   *
   * @param root of the project
   */
  Checks(Path root) throws TankaException {
    this.project = ProjectSettings.read(root, projectProblems::add);
    this.suppressions = new Suppressions(project.suppressions());
  }

  /**
   * What is wrong with the project file; as long as anything is, nothing else is worth checking.
   */
  List<Diagnostic> projectProblems() {
    return List.copyOf(projectProblems);
  }

  /** What is found in an environment and has not been accepted. */
  List<ReportedFinding> check(Environment environment, ManifestList manifests) {
    var inventory =
        new Inventory(
            environment.metadata().name(),
            environment.spec().namespace(),
            manifests.manifests(),
            project);
    var origin = environment.origin();
    var report =
        new FindingReport(environment.metadata().name(), origin.provenance(), origin.root());
    return suppressions.apply(inventory, validator.check(inventory)).stream()
        .map(report::of)
        .toList();
  }

  /** A warning for each suppression that was of no use in any environment checked so far. */
  List<Diagnostic> unusedSuppressions() {
    return suppressions.unused();
  }
}
