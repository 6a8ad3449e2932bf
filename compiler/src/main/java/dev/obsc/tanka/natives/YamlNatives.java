package dev.obsc.tanka.natives;

import dev.obsc.engine.NativeFunctionException;
import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonString;
import dev.obsc.json.YamlPrinter;
import dev.obsc.json.YamlStyle;
import dev.obsc.json.yaml.YamlDialect;
import dev.obsc.json.yaml.YamlException;
import dev.obsc.json.yaml.YamlReader;

/** {@code parseYaml} and {@code manifestYamlFromJson}. */
final class YamlNatives {
  private YamlNatives() {}

  static Json parseYaml(Arguments arguments) throws NativeFunctionException {
    try {
      return new JsonArray(new YamlReader(YamlDialect.GO_YAML_V3).readStream(arguments.string(0)));
    } catch (YamlException e) {
      String step =
          switch (e.step()) {
            case PARSE -> "parsing yaml: ";
            case CONVERT -> "converting yaml to json: ";
          };
      throw new NativeFunctionException(step + e.problem());
    }
  }

  static Json manifestYamlFromJson(Arguments arguments) throws NativeFunctionException {
    Json value = JsonNatives.parse(arguments.string(0));
    return new JsonString(new YamlPrinter(YamlStyle.WIDE).print(value));
  }
}
