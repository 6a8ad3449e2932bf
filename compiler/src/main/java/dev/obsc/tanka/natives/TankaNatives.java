package dev.obsc.tanka.natives;

import dev.obsc.engine.NativeFunction;
import dev.obsc.engine.NativeFunctionException;
import dev.obsc.json.Json;
import java.util.List;

/** The native functions that need nothing but their arguments. */
public final class TankaNatives {
  private TankaNatives() {}

  /** All functions; the libraries they stand on are loaded when one is called. */
  public static List<NativeFunction> pure() {
    return List.of(
        function("parseJson", JsonNatives::parseJson, "json"),
        function("parseYaml", YamlNatives::parseYaml, "yaml"),
        function("manifestJsonFromJson", JsonNatives::manifestJsonFromJson, "json", "indent"),
        function("manifestYamlFromJson", YamlNatives::manifestYamlFromJson, "json"),
        function("escapeStringRegex", RegexNatives::escapeStringRegex, "str"),
        function("regexMatch", RegexNatives::regexMatch, "regex", "string"),
        function("regexSubst", RegexNatives::regexSubst, "regex", "src", "repl"),
        function("sha256", HashNatives::sha256, "str"));
  }

  private static NativeFunction function(String name, Body body, String... parameters) {
    return new NativeFunction(
        name, List.of(parameters), values -> body.call(new Arguments(name, values)));
  }

  @FunctionalInterface
  private interface Body {
    Json call(Arguments arguments) throws NativeFunctionException;
  }
}
