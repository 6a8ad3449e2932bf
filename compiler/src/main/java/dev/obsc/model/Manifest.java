package dev.obsc.model;

import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonString;
import java.util.Optional;

/**
 * One object for a cluster, as far as it is known to be one: it has an {@code apiVersion} and a
 * {@code kind}.
 *
 * @param path where it stands in the evaluated tree
 */
public record Manifest(OutputPath path, JsonObject object) {
  public String apiVersion() {
    return text(object, "apiVersion").orElse("");
  }

  public String kind() {
    return text(object, "kind").orElse("");
  }

  /** The metadata; empty if it is missing or no object. */
  public JsonObject metadata() {
    return object(object, "metadata").orElse(JsonObject.EMPTY);
  }

  public Optional<String> name() {
    return text(metadata(), "name");
  }

  public Optional<String> generateName() {
    return text(metadata(), "generateName");
  }

  public Optional<String> namespace() {
    return text(metadata(), "namespace");
  }

  public ManifestKey key() {
    return new ManifestKey(apiVersion(), kind(), namespace().orElse(""), name().orElse(""));
  }

  /** {@code Kind/name}; nothing follows the slash if the name is generated. */
  public String kindAndName() {
    return kind() + "/" + name().orElse("");
  }

  /** Whether this only holds others: whatever its kind, it does if it has an array of items. */
  public boolean isList() {
    return object.get("items").orElse(JsonObject.EMPTY) instanceof JsonArray;
  }

  public Manifest withMetadata(JsonObject metadata) {
    return new Manifest(path, object.with("metadata", metadata));
  }

  private static Optional<String> text(JsonObject object, String field) {
    return object.get(field).flatMap(value -> text(value));
  }

  private static Optional<String> text(Json value) {
    return value instanceof JsonString(String text) ? Optional.of(text) : Optional.empty();
  }

  private static Optional<JsonObject> object(JsonObject object, String field) {
    return object
        .get(field)
        .flatMap(
            value -> value instanceof JsonObject found ? Optional.of(found) : Optional.empty());
  }
}
