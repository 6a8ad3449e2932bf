package dev.obsc.json.yaml;

/** Whose reading of YAML is followed. */
public enum YamlDialect {
  /**
   * go-yaml v2 followed by a conversion to JSON, as {@code std.parseYaml}: {@code yes} and {@code
   * on} are booleans, any scalar may be a key, the last of equal keys wins.
   */
  GO_YAML_V2,
  /**
   * go-yaml v3, as Tanka's {@code parseYaml}: {@code yes} and {@code on} are texts, keys are texts,
   * equal keys are an error.
   */
  GO_YAML_V3
}
