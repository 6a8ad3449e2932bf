package dev.obsc.validate;

import dev.obsc.diagnostic.Diagnostic;
import dev.obsc.diagnostic.Label;
import dev.obsc.diagnostic.Span;
import dev.obsc.engine.Provenance;
import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonPrinter;
import dev.obsc.json.JsonStyle;
import dev.obsc.model.Field;
import dev.obsc.model.OutputPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says findings as diagnostics, at the source that made the values, where that is known. */
public final class FindingReport {
  private static final int LONGEST_VALUE = 80;

  private final String environment;
  private final Provenance provenance;
  private final OutputPath root;

  /**
   * @param environment its name
   * @param root where the manifests' environment stands in what {@code provenance} explains
   */
  public FindingReport(String environment, Provenance provenance, OutputPath root) {
    this.environment = environment;
    this.provenance = provenance;
    this.root = root;
  }

  public ReportedFinding of(Finding finding) {
    return new ReportedFinding(environment, finding, diagnostic(finding));
  }

  private Diagnostic diagnostic(Finding finding) {
    var notes = new ArrayList<String>();
    notes.add("resource: " + finding.manifest());
    if (!finding.at().path().steps().isEmpty()) {
      notes.add("path: " + finding.at().path());
      if (!isConfidential(finding)) {
        value(finding.at().value()).ifPresent(value -> notes.add("value: " + value));
      }
    }
    var labels = new ArrayList<Label>();
    for (Finding.Related related : finding.related()) {
      source(related.manifest(), related.at())
          .ifPresentOrElse(
              span -> labels.add(new Label(span, related.text())),
              () -> notes.add(related.text() + ": " + where(finding, related)));
    }
    return new Diagnostic(
        finding.code(),
        finding.code().severity(),
        finding.message(),
        source(finding.manifest(), finding.at()).map(span -> new Label(span, "")),
        labels,
        notes,
        finding.help());
  }

  /** Whether the value must not get into logs and reports. */
  private static boolean isConfidential(Finding finding) {
    return finding.code() == RuleCode.PLAIN_TEXT_SECRET
        || finding.code() == RuleCode.DEFAULT_PASSWORD
        || finding.manifest().kind().equals("Secret");
  }

  private Optional<Span> source(Declared manifest, Field at) {
    List<Object> path = new ArrayList<>(root.steps());
    path.addAll(manifest.origin().steps());
    path.addAll(at.path().steps());
    return provenance.explain(path).map(Provenance.Explanation::value);
  }

  private static String where(Finding finding, Finding.Related related) {
    String path = related.at().path().toString();
    if (related.manifest().equals(finding.manifest())) {
      return path;
    }
    return related.manifest() + (path.isEmpty() ? "" : " " + path);
  }

  /** The value on one line; empty for what would not fit. */
  private static Optional<String> value(Json json) {
    boolean nested = json instanceof JsonObject || json instanceof JsonArray;
    String text = new JsonPrinter(JsonStyle.GO_COMPACT).print(json);
    if (text.length() <= LONGEST_VALUE) {
      return Optional.of(text);
    }
    return nested ? Optional.empty() : Optional.of(text.substring(0, LONGEST_VALUE) + "…");
  }
}
