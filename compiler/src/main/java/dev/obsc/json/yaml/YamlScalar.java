package dev.obsc.json.yaml;

import dev.obsc.json.GoNumber;
import dev.obsc.json.GoTimestamp;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.OptionalDouble;

/** What a scalar stands for. */
sealed interface YamlScalar {
  enum Null implements YamlScalar {
    NULL
  }

  record Bool(boolean value) implements YamlScalar {}

  record Whole(double value) implements YamlScalar {}

  /** A number that was not written as an integer; may be infinite or no number. */
  record Real(double value) implements YamlScalar {}

  record Text(String value) implements YamlScalar {}

  /**
   * A point in time.
   *
   * @param rfc3339 the same, normalised
   */
  record Timestamp(String written, String rfc3339) implements YamlScalar {}

  /** Resolves with go-yaml's rules, which are those of YAML 1.1 with additions. */
  static YamlScalar resolve(YamlNode.Scalar node, YamlDialect dialect) throws YamlException {
    String value = node.value();
    String tag = shortTag(node.tag());
    boolean anyTag = tag.isEmpty() || tag.equals("!");
    if (anyTag && !node.plain()) {
      return new Text(value);
    }
    // Differs by dialect: a lone exclamation mark makes a text for v2 only.
    if (tag.equals("!") && dialect == YamlDialect.GO_YAML_V2) {
      return new Text(value);
    }
    return switch (tag) {
      case "", "!" -> implicit(value, dialect, true);
      case "!!binary" -> binary(value);
      case "!!null", "!!bool", "!!int", "!!float", "!!timestamp" -> tagged(value, tag, dialect);
      default -> new Text(value);
    };
  }

  private static YamlScalar tagged(String value, String tag, YamlDialect dialect)
      throws YamlException {
    YamlScalar resolved = implicit(value, dialect, tag.equals("!!timestamp"));
    if (tag.equals("!!float") && resolved instanceof Whole(double number)) {
      return new Real(number);
    }
    if (!tag.equals(tagOf(resolved))) {
      throw YamlException.parsing(
          "cannot decode " + tagOf(resolved) + " `" + value + "` as a " + tag);
    }
    return resolved;
  }

  private static YamlScalar binary(String value) throws YamlException {
    try {
      String packed = value.replace("\n", "").replace("\r", "");
      return new Text(new String(Base64.getDecoder().decode(packed), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw YamlException.parsing("!!binary value contains invalid base64 data");
    }
  }

  static YamlScalar implicit(String text, YamlDialect dialect, boolean timestamps) {
    if (text.isEmpty()) {
      return Null.NULL;
    }
    char first = text.charAt(0);
    return switch (first) {
      case 'y', 'Y', 'n', 'N', 't', 'T', 'f', 'F', 'o', 'O', '~' -> word(text, dialect);
      case '.' -> afterDot(text);
      case '+', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
          number(text, dialect, timestamps);
      default -> new Text(text);
    };
  }

  private static YamlScalar word(String text, YamlDialect dialect) {
    return switch (text) {
      case "true", "True", "TRUE" -> new Bool(true);
      case "false", "False", "FALSE" -> new Bool(false);
      case "~", "null", "Null", "NULL" -> Null.NULL;
      case "y", "Y", "yes", "Yes", "YES", "on", "On", "ON" -> oldBoolean(true, text, dialect);
      case "n", "N", "no", "No", "NO", "off", "Off", "OFF" -> oldBoolean(false, text, dialect);
      default -> new Text(text);
    };
  }

  private static YamlScalar oldBoolean(boolean value, String text, YamlDialect dialect) {
    return dialect == YamlDialect.GO_YAML_V2 ? new Bool(value) : new Text(text);
  }

  private static YamlScalar afterDot(String text) {
    return switch (text) {
      case ".nan", ".NaN", ".NAN" -> new Real(Double.NaN);
      case ".inf", ".Inf", ".INF" -> new Real(Double.POSITIVE_INFINITY);
      default -> {
        OptionalDouble number = GoNumber.floatAfterDot(text);
        yield number.isPresent() ? new Real(number.getAsDouble()) : new Text(text);
      }
    };
  }

  private static YamlScalar number(String text, YamlDialect dialect, boolean timestamps) {
    switch (text) {
      case "+.inf", "+.Inf", "+.INF" -> {
        return new Real(Double.POSITIVE_INFINITY);
      }
      case "-.inf", "-.Inf", "-.INF" -> {
        return new Real(Double.NEGATIVE_INFINITY);
      }
      default -> {}
    }
    if (timestamps) {
      var time = GoTimestamp.toRfc3339(text);
      if (time.isPresent()) {
        return new Timestamp(text, time.get());
      }
    }
    String digits = text.replace("_", "");
    OptionalDouble whole = GoNumber.integer(digits);
    if (whole.isPresent()) {
      return new Whole(whole.getAsDouble());
    }
    OptionalDouble real = GoNumber.yamlFloat(digits);
    if (real.isPresent()) {
      return new Real(real.getAsDouble());
    }
    whole = GoNumber.signedWithin(digits, "0b", 2);
    if (whole.isEmpty() && dialect == YamlDialect.GO_YAML_V3) {
      whole = GoNumber.signedWithin(digits, "0o", 8);
    }
    return whole.isPresent() ? new Whole(whole.getAsDouble()) : new Text(text);
  }

  private static String tagOf(YamlScalar scalar) {
    return switch (scalar) {
      case Null _ -> "!!null";
      case Bool _ -> "!!bool";
      case Whole _ -> "!!int";
      case Real _ -> "!!float";
      case Text _ -> "!!str";
      case Timestamp _ -> "!!timestamp";
    };
  }

  private static String shortTag(String tag) {
    String prefix = "tag:yaml.org,2002:";
    return tag.startsWith(prefix) ? "!!" + tag.substring(prefix.length()) : tag;
  }
}
