package dev.obsc.tanka;

import dev.obsc.engine.Provenance;
import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonBoolean;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonString;
import dev.obsc.model.OutputPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A Tanka environment.
 *
 * @param data the evaluated resources; empty if only the metadata was asked for, or if there are
 *     none
 * @param origin where {@code data} came from
 */
public record Environment(
    String apiVersion,
    String kind,
    Metadata metadata,
    Spec spec,
    Optional<Json> data,
    Origin origin) {

  /**
   * What an environment is called and how it is found.
   *
   * @param namespace Tanka's word for the path of the main file, from the project's root
   * @param labels what selectors look at
   */
  public record Metadata(String name, String namespace, SortedMap<String, String> labels) {
    public Metadata {
      labels = sorted(labels);
    }
  }

  /**
   * What the environment says about its cluster and its resources; empty texts and lists are unset.
   *
   * @param labelFromFields {@code tankaEnvLabelFromFields}: the fields that make up the
   *     environment's label
   * @param expectVersion the constraint on Tanka's version
   * @param exportImplementation the Jsonnet implementation that {@code export} is to use
   */
  public record Spec(
      String apiServer,
      List<String> contextNames,
      String namespace,
      String diffStrategy,
      String applyStrategy,
      boolean injectLabels,
      List<String> labelFromFields,
      ResourceDefaults resourceDefaults,
      String expectVersion,
      String exportImplementation) {
    /** What holds when nothing is said. */
    public static final Spec DEFAULT =
        new Spec(
            "",
            List.of(),
            "default",
            "",
            "",
            false,
            List.of(),
            new ResourceDefaults(new TreeMap<>(), new TreeMap<>()),
            "",
            "");

    public Spec {
      contextNames = List.copyOf(contextNames);
      labelFromFields = List.copyOf(labelFromFields);
    }
  }

  /** Texts added to every manifest that does not have them. */
  public record ResourceDefaults(
      SortedMap<String, String> annotations, SortedMap<String, String> labels) {
    public ResourceDefaults {
      annotations = sorted(annotations);
      labels = sorted(labels);
    }
  }

  /**
   * Where the evaluated resources came from.
   *
   * @param root the place of the resources in what was evaluated
   */
  public record Origin(Provenance provenance, OutputPath root) {
    public static final Origin UNKNOWN = new Origin(Provenance.UNKNOWN, OutputPath.ROOT);
  }

  /** An environment that has a name and a spec only. */
  public static Environment of(String name, Spec spec) {
    return new Environment(
        "tanka.dev/v1alpha1",
        "Environment",
        new Metadata(name, "", new TreeMap<>()),
        spec,
        Optional.empty(),
        Origin.UNKNOWN);
  }

  public Environment withSpec(Spec changed) {
    return new Environment(apiVersion, kind, metadata, changed, data, origin);
  }

  public Environment withData(Json value, Origin from) {
    return new Environment(apiVersion, kind, metadata, spec, Optional.of(value), from);
  }

  /** This environment, without its resources, under another name. */
  public Environment withName(String name) {
    return new Environment(
        apiVersion,
        kind,
        new Metadata(name, metadata.namespace, metadata.labels),
        spec,
        Optional.empty(),
        Origin.UNKNOWN);
  }

  /** The environment as Tanka writes it, without its data. */
  public JsonObject toJson() {
    return JsonObject.builder()
        .put("apiVersion", apiVersion)
        .put("kind", kind)
        .put("metadata", metadataJson())
        .put("spec", specJson())
        .build();
  }

  private JsonObject metadataJson() {
    var json = JsonObject.builder();
    putText(json, "name", metadata.name);
    putText(json, "namespace", metadata.namespace);
    putTexts(json, "labels", metadata.labels);
    return json.build();
  }

  private JsonObject specJson() {
    var json = JsonObject.builder();
    putText(json, "apiServer", spec.apiServer);
    putList(json, "contextNames", spec.contextNames);
    json.put("namespace", spec.namespace);
    putText(json, "diffStrategy", spec.diffStrategy);
    putText(json, "applyStrategy", spec.applyStrategy);
    if (spec.injectLabels) {
      json.put("injectLabels", JsonBoolean.TRUE);
    }
    putList(json, "tankaEnvLabelFromFields", spec.labelFromFields);
    var defaults = JsonObject.builder();
    putTexts(defaults, "annotations", spec.resourceDefaults.annotations);
    putTexts(defaults, "labels", spec.resourceDefaults.labels);
    json.put("resourceDefaults", defaults.build());
    var versions = JsonObject.builder();
    putText(versions, "tanka", spec.expectVersion);
    json.put("expectVersions", versions.build());
    putText(json, "exportJsonnetImplementation", spec.exportImplementation);
    return json.build();
  }

  private static void putText(JsonObject.Builder json, String field, String text) {
    if (!text.isEmpty()) {
      json.put(field, text);
    }
  }

  private static void putList(JsonObject.Builder json, String field, List<String> texts) {
    if (!texts.isEmpty()) {
      json.put(field, new JsonArray(texts.stream().<Json>map(JsonString::new).toList()));
    }
  }

  private static void putTexts(JsonObject.Builder json, String field, Map<String, String> texts) {
    if (!texts.isEmpty()) {
      var object = JsonObject.builder();
      texts.forEach(object::put);
      json.put(field, object.build());
    }
  }

  private static SortedMap<String, String> sorted(SortedMap<String, String> texts) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }
}
