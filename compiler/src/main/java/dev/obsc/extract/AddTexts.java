package dev.obsc.extract;

import dev.obsc.json.Json;
import dev.obsc.json.JsonNull;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonString;
import dev.obsc.model.Manifest;
import java.util.Map;

/** Adds labels or annotations to a manifest, whose own win unless they are to be overwritten. */
final class AddTexts {
  private AddTexts() {}

  static Manifest missing(Manifest manifest, String field, Map<String, String> texts) {
    if (texts.isEmpty()) {
      return manifest;
    }
    JsonObject changed = present(manifest, field);
    for (var text : texts.entrySet()) {
      if (!changed.fields().containsKey(text.getKey())) {
        changed = changed.with(text.getKey(), new JsonString(text.getValue()));
      }
    }
    return manifest.withMetadata(manifest.metadata().with(field, changed));
  }

  static Manifest overwriting(Manifest manifest, String field, String name, String text) {
    JsonObject changed = present(manifest, field).with(name, new JsonString(text));
    return manifest.withMetadata(manifest.metadata().with(field, changed));
  }

  private static JsonObject present(Manifest manifest, String field) {
    Json value = manifest.metadata().get(field).orElse(JsonNull.NULL);
    return value instanceof JsonObject texts ? texts : JsonObject.EMPTY;
  }
}
