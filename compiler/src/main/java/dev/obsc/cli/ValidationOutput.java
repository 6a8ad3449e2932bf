package dev.obsc.cli;

import dev.obsc.diagnostic.TextRenderer;
import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonPrinter;
import dev.obsc.json.JsonStyle;
import java.util.Optional;

/** The forms in which findings are printed. */
enum ValidationOutput {
  TEXT {
    @Override
    String print(ValidationReport report) {
      return new TextRenderer().render(report.diagnostics());
    }
  },
  /** For programs; {@code version} rises when a field changes its meaning. */
  JSON {
    @Override
    String print(ValidationReport report) {
      var findings =
          report.findings().stream()
              .<Json>map(shared -> shared.finding().toJson(shared.environments()))
              .toList();
      var json =
          JsonObject.builder()
              .put("version", new JsonNumber(1))
              .put("findings", new JsonArray(findings))
              .build();
      return new JsonPrinter(JsonStyle.GO).print(json) + "\n";
    }
  };

  abstract String print(ValidationReport report);

  static ValidationOutput named(Optional<String> name) throws CommandException {
    return switch (name.orElse("text")) {
      case "text" -> TEXT;
      case "json" -> JSON;
      default ->
          throw new CommandException("--format takes text or json, not `" + name.orElse("") + "`");
    };
  }
}
