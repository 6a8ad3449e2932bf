package dev.obsc.extract;

import dev.obsc.json.Json;
import dev.obsc.json.JsonNull;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonString;
import dev.obsc.json.YamlPrinter;
import dev.obsc.json.YamlStyle;
import dev.obsc.model.InvalidManifestException;
import dev.obsc.model.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the few fields of a manifest that every later step relies on. */
final class VerifyManifest {
  private static final String NO_TEXT = "missing or not of string type";
  private static final int SAMPLE_LINES = 10;

  private final List<String> problems = new ArrayList<>();

  private VerifyManifest() {}

  /**
   * Returns {@code manifest} if it is well-formed.
   *
   * @param title what the message calls the manifest
   */
  static Manifest verified(Manifest manifest, String title) throws InvalidManifestException {
    var check = new VerifyManifest();
    check.check(manifest);
    if (check.problems.isEmpty()) {
      return manifest;
    }
    throw new InvalidManifestException(manifest.path(), check.message(manifest, title));
  }

  private void check(Manifest manifest) {
    checkText(manifest.object(), "apiVersion");
    checkText(manifest.object(), "kind");
    if (!manifest.isList()) {
      checkMetadata(manifest);
    }
  }

  private void checkText(JsonObject object, String field) {
    if (!(object.get(field).orElse(JsonNull.NULL) instanceof JsonString)) {
      problems.add(field + ": " + NO_TEXT);
    }
  }

  private void checkMetadata(Manifest manifest) {
    Json metadata = manifest.object().get("metadata").orElse(JsonNull.NULL);
    if (!(metadata instanceof JsonObject)) {
      problems.add("metadata: missing or not an object");
    }
    checkTexts(manifest.metadata(), "annotations");
    checkTexts(manifest.metadata(), "labels");
    if (manifest.name().isEmpty() && manifest.generateName().isEmpty()) {
      problems.add("metadata.name: " + NO_TEXT);
    }
  }

  private void checkTexts(JsonObject metadata, String field) {
    whyNoTexts(metadata.get(field).orElse(JsonNull.NULL))
        .ifPresent(reason -> problems.add("metadata." + field + ": " + reason));
  }

  private static Optional<String> whyNoTexts(Json value) {
    return switch (value) {
      case JsonNull _ -> Optional.empty();
      case JsonObject texts ->
          texts.fields().entrySet().stream()
              .filter(field -> !(field.getValue() instanceof JsonString))
              .map(
                  field ->
                      "contains non-string field '%s' of type '%s'"
                          .formatted(field.getKey(), GoType.of(field.getValue())))
              .findFirst();
      case Json other ->
          Optional.of("must be object, but got '%s' instead".formatted(GoType.of(other)));
    };
  }

  private String message(Manifest manifest, String title) {
    var message = new StringBuilder(title).append(" has missing or invalid fields:\n");
    for (String problem : problems) {
      message.append("  - ").append(problem).append('\n');
    }
    return message
        .append("\nPlease check below object:\n")
        .append(sample(manifest.object()))
        .toString();
  }

  private static String sample(JsonObject object) {
    var lines =
        new ArrayList<>(
            List.of(new YamlPrinter(YamlStyle.TANKA).print(object).strip().split("\n", -1)));
    if (lines.size() >= SAMPLE_LINES) {
      lines.subList(SAMPLE_LINES, lines.size()).clear();
      lines.add("...");
    }
    return "  " + String.join("\n  ", lines);
  }
}
