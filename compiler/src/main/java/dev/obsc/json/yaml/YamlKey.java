package dev.obsc.json.yaml;

import dev.obsc.json.NumberText;

/** Field names for keys that are no texts. */
final class YamlKey {
  private YamlKey() {}

  static String text(YamlScalar key) {
    return switch (key) {
      // Differs from Go, which rejects a null key.
      case YamlScalar.Null _ -> "null";
      case YamlScalar.Bool(boolean value) -> Boolean.toString(value);
      case YamlScalar.Whole(double value) -> NumberText.PLAIN.of(value);
      case YamlScalar.Real(double value) -> real(value);
      case YamlScalar.Text(String value) -> value;
      case YamlScalar.Timestamp(String written, _) -> written;
    };
  }

  private static String real(double value) {
    if (Double.isNaN(value)) {
      return ".nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? ".inf" : "-.inf";
    }
    return NumberText.GO_YAML.of(value);
  }
}
