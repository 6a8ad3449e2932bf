package dev.obsc.tanka.natives;

import dev.obsc.engine.NativeFunctionException;
import dev.obsc.json.Json;
import dev.obsc.json.JsonObject;
import dev.obsc.json.yaml.YamlDialect;
import dev.obsc.json.yaml.YamlException;
import dev.obsc.json.yaml.YamlReader;
import dev.obsc.template.Template;
import dev.obsc.template.TemplateException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns the output of a renderer into an object whose field names follow a template. */
final class RenderedManifests {
  private static final String DEFAULT_NAME_FORMAT =
      "{{ print .kind \"_\" .metadata.name | snakecase }}";

  private RenderedManifests() {}

  /**
   * Reads the manifests of a stream.
   *
   * @param origin what messages call the program
   * @param nameFormat a Go template; empty for Tanka's
   */
  static JsonObject read(String output, String origin, String nameFormat)
      throws NativeFunctionException {
    String format = nameFormat.isEmpty() ? DEFAULT_NAME_FORMAT : nameFormat;
    Template template = parse(format);
    var manifests = new LinkedHashMap<String, Json>();
    for (Json document : documents(output, origin)) {
      if (document instanceof JsonObject manifest && !manifest.fields().isEmpty()) {
        String name = name(template, manifest);
        if (manifests.putIfAbsent(name, manifest) != null) {
          throw new NativeFunctionException(
              "Two resources share the same name '"
                  + name
                  + "'. Please adapt the name template '"
                  + format
                  + "'.");
        }
      }
    }
    return JsonObject.copyOf(manifests);
  }

  private static Iterable<Json> documents(String output, String origin)
      throws NativeFunctionException {
    try {
      return new YamlReader(YamlDialect.GO_YAML_V3).readStream(output);
    } catch (YamlException e) {
      throw new NativeFunctionException("Parsing " + origin + " output: " + e.problem());
    }
  }

  private static Template parse(String format) throws NativeFunctionException {
    try {
      return Template.parse(format, Map.of());
    } catch (TemplateException e) {
      throw new NativeFunctionException("parsing name format: " + e.getMessage());
    }
  }

  private static String name(Template template, JsonObject manifest)
      throws NativeFunctionException {
    try {
      return template.render(manifest);
    } catch (TemplateException e) {
      throw new NativeFunctionException(String.valueOf(e.getMessage()));
    }
  }
}
