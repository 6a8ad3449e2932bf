package dev.obsc.validate;

import dev.obsc.diagnostic.Diagnostic;
import dev.obsc.diagnostic.Label;
import dev.obsc.diagnostic.Span;
import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonString;
import java.util.List;

/**
 * A finding as it is told.
 *
 * @param environment the name of the environment it was found in
 * @param diagnostic what to tell people, with the source where it is known
 */
public record ReportedFinding(String environment, Finding finding, Diagnostic diagnostic) {
  /**
   * The finding for programs; the documentation of {@code obsc validate} describes the fields.
   *
   * @param environments all that share it
   */
  public JsonObject toJson(List<String> environments) {
    var json =
        JsonObject.builder()
            .put("code", finding.code().id())
            .put("severity", finding.code().severity().word())
            .put("environments", strings(environments))
            .put("resource", resource(finding.manifest()))
            .put("path", finding.at().path().toString())
            .put("message", finding.message());
    finding.help().ifPresent(help -> json.put("help", help));
    diagnostic.primary().ifPresent(label -> json.put("source", source(label.span())));
    if (!diagnostic.related().isEmpty()) {
      json.put(
          "related",
          new JsonArray(
              diagnostic.related().stream().<Json>map(ReportedFinding::related).toList()));
    }
    return json.build();
  }

  /** Whether people would read the same, apart from the environment. */
  public boolean tellsTheSameAs(ReportedFinding other) {
    return key().equals(other.key());
  }

  private List<Object> key() {
    return List.of(
        finding.code(),
        finding.manifest().toString(),
        finding.at().path(),
        finding.message(),
        diagnostic.notes(),
        diagnostic.primary().map(label -> place(label.span())).orElse(""));
  }

  private static String place(Span span) {
    return span.file().name() + ":" + span.start();
  }

  private static JsonObject resource(Declared manifest) {
    var json =
        JsonObject.builder().put("apiVersion", manifest.apiVersion()).put("kind", manifest.kind());
    if (!manifest.namespace().isEmpty()) {
      json.put("namespace", manifest.namespace());
    }
    return json.put("name", manifest.name()).build();
  }

  private static JsonObject related(Label label) {
    return JsonObject.builder()
        .put("text", label.text())
        .put("source", source(label.span()))
        .build();
  }

  private static JsonObject source(Span span) {
    return JsonObject.builder()
        .put("file", span.file().name())
        .put("line", new JsonNumber(span.line()))
        .put("column", new JsonNumber(span.column()))
        .build();
  }

  private static JsonArray strings(List<String> texts) {
    return new JsonArray(texts.stream().<Json>map(JsonString::new).toList());
  }
}
