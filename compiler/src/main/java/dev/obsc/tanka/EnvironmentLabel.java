package dev.obsc.tanka;

import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonBoolean;
import dev.obsc.json.JsonNull;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The value of the label that says which environment a manifest belongs to: a hash of fields. */
public final class EnvironmentLabel {
  private static final List<String> DEFAULT_FIELDS =
      List.of(".metadata.name", ".metadata.namespace");
  private static final int LENGTH = 48;

  /** The fields whose absence in the written form means an empty text or false. */
  private static final JsonObject UNSET =
      JsonObject.builder()
          .put(
              "metadata",
              JsonObject.builder()
                  .put("name", "")
                  .put("namespace", "")
                  .put("labels", JsonObject.EMPTY)
                  .build())
          .put(
              "spec",
              JsonObject.builder()
                  .put("apiServer", "")
                  .put("contextNames", JsonArray.of())
                  .put("diffStrategy", "")
                  .put("applyStrategy", "")
                  .put("injectLabels", JsonBoolean.FALSE)
                  .put("tankaEnvLabelFromFields", JsonArray.of())
                  .put(
                      "resourceDefaults",
                      JsonObject.builder()
                          .put("annotations", JsonObject.EMPTY)
                          .put("labels", JsonObject.EMPTY)
                          .build())
                  .put("expectVersions", JsonObject.builder().put("tanka", "").build())
                  .put("exportJsonnetImplementation", "")
                  .build())
          .build();

  private EnvironmentLabel() {}

  /**
   * Hashes the fields that the environment names, or its name and main file.
   *
   * @throws TankaException if a field does not exist or is no plain value
   */
  public static String of(Environment environment) throws TankaException {
    List<String> fields = environment.spec().labelFromFields();
    var parts = new ArrayList<String>();
    for (String field : fields.isEmpty() ? DEFAULT_FIELDS : fields) {
      parts.add(valueAt(environment.toJson(), field));
    }
    return sha256(String.join(":", parts)).substring(0, LENGTH);
  }

  // Differs from Tanka: in labels and annotations the key decides, not chance; and a field that
  // does not exist is an error, not a crash.
  private static String valueAt(JsonObject environment, String path) throws TankaException {
    Json value = environment;
    Json unset = UNSET;
    for (String name : (path.startsWith(".") ? path.substring(1) : path).split("\\.", -1)) {
      if (!(value instanceof JsonObject) && !(unset instanceof JsonObject)) {
        throw unusable("intermediary objects must be object types");
      }
      Json fallback = field(unset, name).orElse(JsonNull.NULL);
      value = field(value, name).orElse(fallback);
      unset = fallback;
    }
    return switch (value) {
      case JsonString(String text) -> text;
      case JsonBoolean bool -> Boolean.toString(bool.value());
      case JsonNull _ -> throw unusable("there is no field `" + path + "`");
      case JsonNumber _, JsonArray _, JsonObject _ -> throw unusable("unsupported value type");
    };
  }

  private static Optional<Json> field(Json value, String name) {
    return value instanceof JsonObject object ? object.get(name) : Optional.empty();
  }

  private static TankaException unusable(String reason) {
    return new TankaException(
        "failed to get name label: failed to retrieve field values for label: could not get struct"
            + " value at path: "
            + reason);
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
