package dev.obsc.tanka;

import dev.obsc.json.GoKind;
import dev.obsc.json.Json;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Reads environments from JSON, with Tanka's defaults, derived fields and error messages. */
final class EnvironmentReader {
  /**
   * What was read.
   *
   * @param deprecations names of old fields that were used, each with its successor
   */
  record Result(Environment environment, List<Deprecation> deprecations) {
    Result {
      deprecations = List.copyOf(deprecations);
    }
  }

  /** An old field, still read when the new one is not set. */
  record Deprecation(String old, String replacement) {
    @Override
    public String toString() {
      return "Warning: `%s` is deprecated, use `%s` instead.\n".formatted(old, replacement);
    }
  }

  static final String PREFIX = "parsing spec.json: ";

  private final List<Deprecation> deprecations = new ArrayList<>();

  private EnvironmentReader() {}

  /**
   * Reads one environment, without evaluating anything.
   *
   * @param namespace path of the main file from the project's root
   */
  static Result read(Json json, String namespace) throws TankaException {
    return new EnvironmentReader().readEnvironment(json, namespace);
  }

  private Result readEnvironment(Json json, String namespace) throws TankaException {
    GoStruct root = GoStruct.of(json, "Environment");
    String apiVersion = root.text("apiVersion", "tanka.dev/v1alpha1");
    String kind = root.text("kind", "Environment");
    GoStruct metadata = root.struct("metadata", "Metadata");
    String name = metadata.text("name", "");
    metadata.text("namespace", "");
    SortedMap<String, String> labels = metadata.textMap("labels");
    Environment.Spec spec = spec(root.struct("spec", "Spec"));
    Optional<Json> data = root.value("data");
    root.requireNoError();

    JsonObject old = json instanceof JsonObject object ? object : JsonObject.EMPTY;
    if (spec.apiServer().isEmpty()) {
      spec = withApiServer(spec, deprecated(old, "server", "spec.apiServer").orElse(""));
    }
    if (!labels.containsKey("team")) {
      deprecated(old, "team", "metadata.labels.team").ifPresent(team -> labels.put("team", team));
    }
    var environment =
        new Environment(
            apiVersion,
            kind,
            new Environment.Metadata(name, namespace, labels),
            withApiServer(spec, withScheme(spec.apiServer())),
            data,
            Environment.Origin.UNKNOWN);
    return new Result(environment, deprecations);
  }

  private static Environment.Spec spec(GoStruct spec) {
    GoStruct defaults = spec.struct("resourceDefaults", "ResourceDefaults");
    GoStruct versions = spec.struct("expectVersions", "ExpectVersions");
    return new Environment.Spec(
        spec.text("apiServer", ""),
        spec.texts("contextNames"),
        spec.text("namespace", "default"),
        spec.text("diffStrategy", ""),
        spec.text("applyStrategy", ""),
        spec.flag("injectLabels"),
        spec.texts("tankaEnvLabelFromFields"),
        new Environment.ResourceDefaults(
            defaults.textMap("annotations"), defaults.textMap("labels")),
        versions.text("tanka", ""),
        spec.text("exportJsonnetImplementation", ""));
  }

  private Optional<String> deprecated(JsonObject json, String old, String replacement)
      throws TankaException {
    Optional<Json> value = json.get(old);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get() instanceof JsonString(String text)) {
      deprecations.add(new Deprecation(old, replacement));
      return Optional.of(text);
    }
    throw new TankaException(
        "`%s` is of type %s but should be string".formatted(old, GoKind.of(value.get())));
  }

  private static String withScheme(String server) {
    // Tanka's rule: anything that does not look like "scheme://" is taken to be HTTPS.
    return server.isEmpty() || server.indexOf("://") > 0 ? server : "https://" + server;
  }

  private static Environment.Spec withApiServer(Environment.Spec spec, String server) {
    return new Environment.Spec(
        server,
        spec.contextNames(),
        spec.namespace(),
        spec.diffStrategy(),
        spec.applyStrategy(),
        spec.injectLabels(),
        spec.labelFromFields(),
        spec.resourceDefaults(),
        spec.expectVersion(),
        spec.exportImplementation());
  }
}
