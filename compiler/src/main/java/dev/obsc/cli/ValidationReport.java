package dev.obsc.cli;

import dev.obsc.diagnostic.Diagnostic;
import dev.obsc.diagnostic.Severity;
import dev.obsc.validate.ReportedFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the rules found in the environments of one run; what several share is told once. */
final class ValidationReport {
  private final List<String> environments = new ArrayList<>();
  private final List<Shared> findings = new ArrayList<>();
  private final List<Diagnostic> project = new ArrayList<>();

  /** A finding and the environments that have it. */
  record Shared(ReportedFinding finding, List<String> environments) {
    Diagnostic diagnostic() {
      var diagnostic = finding.diagnostic();
      var notes = new ArrayList<String>();
      notes.add(
          (environments.size() == 1 ? "environment: " : "environments: ")
              + String.join(", ", environments));
      notes.addAll(diagnostic.notes());
      return diagnostic.withNotes(notes);
    }
  }

  void add(String environment, List<ReportedFinding> found) {
    environments.add(environment);
    for (ReportedFinding finding : found) {
      findings.stream()
          .filter(shared -> shared.finding.tellsTheSameAs(finding))
          .findFirst()
          .ifPresentOrElse(
              shared -> shared.environments.add(environment),
              () -> findings.add(new Shared(finding, new ArrayList<>(List.of(environment)))));
    }
  }

  /** Adds what is wrong with the project file. */
  void addProject(List<Diagnostic> diagnostics) {
    project.addAll(diagnostics);
  }

  List<Shared> findings() {
    return List.copyOf(findings);
  }

  /** Everything found, ready to be rendered. */
  List<Diagnostic> diagnostics() {
    return Stream.concat(findings.stream().map(Shared::diagnostic), project.stream()).toList();
  }

  /** Whether anything is at least as bad as {@code severity}. */
  boolean has(Severity severity) {
    return diagnostics().stream().anyMatch(each -> each.severity().compareTo(severity) <= 0);
  }

  /** One line: {@code 2 errors, 1 warning in 3 environments}. */
  String summary() {
    return "%s, %s in %s"
        .formatted(
            count(Severity.ERROR),
            count(Severity.WARNING),
            number(environments.size(), "environment"));
  }

  private String count(Severity severity) {
    long count = diagnostics().stream().filter(each -> each.severity() == severity).count();
    return number((int) count, severity.word());
  }

  private static String number(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
