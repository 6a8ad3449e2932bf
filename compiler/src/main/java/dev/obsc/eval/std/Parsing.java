package dev.obsc.eval.std;

import dev.obsc.eval.Conversion;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Family;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.StringValue;
import dev.obsc.eval.Value;
import dev.obsc.json.JsonParser;
import dev.obsc.json.JsonSyntaxException;
import dev.obsc.json.yaml.YamlException;

/** Functions that read numbers, JSON and YAML. */
public final class Parsing extends Family {
  @Override
  public void declare(Signatures signatures) {
    signatures.add("parseInt", "str");
    signatures.add("parseOctal", "str");
    signatures.add("parseHex", "str");
    signatures.add("parseJson", "str");
    signatures.add("parseYaml", "str");
  }

  @Override
  public Value call(String function, Lazy[] arguments, Evaluator evaluator) {
    return switch (function) {
      case "parseInt" -> parseInteger(evaluator.string(arguments[0]).text(), evaluator);
      case "parseOctal" -> parseNatural(arguments[0], 8, "Not an octal number: \"\"", evaluator);
      case "parseHex" -> parseNatural(arguments[0], 16, "Not hexadecimal: \"\"", evaluator);
      case "parseJson" -> parseJson(evaluator.string(arguments[0]).text(), evaluator);
      case "parseYaml" -> parseYaml(evaluator.string(arguments[0]).text(), evaluator);
      default -> throw new IllegalArgumentException(function);
    };
  }

  private static Value parseInteger(String text, Evaluator evaluator) {
    int start = text.startsWith("-") ? 1 : 0;
    boolean valid = start < text.length();
    for (int i = start; i < text.length(); i++) {
      valid &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    if (!valid) {
      throw evaluator.error(text + " is not a base 10 integer");
    }
    // The nearest double, however many digits there are. An integer has no negative zero.
    return evaluator.number(Double.parseDouble(text) + 0.0);
  }

  private static Value parseNatural(Lazy lazy, int base, String empty, Evaluator evaluator) {
    Value value = lazy.force(evaluator);
    if (!(value instanceof StringValue string)) {
      throw evaluator.error("Expected string, got " + value.typeName());
    }
    String text = string.text();
    if (text.isEmpty()) {
      throw evaluator.error(empty);
    }
    double number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0 || digit >= base) {
        throw evaluator.error(text + " is not a base " + base + " integer");
      }
      number = number * base + digit;
    }
    return evaluator.number(number);
  }

  private static int digit(char c) {
    if (c >= 'a') {
      return c - 'a' + 10;
    }
    return c >= 'A' ? c - 'A' + 10 : c - '0';
  }

  private static Value parseJson(String text, Evaluator evaluator) {
    evaluator.spend(text.length());
    try {
      return Conversion.toValue(JsonParser.parse(text));
    } catch (JsonSyntaxException e) {
      throw evaluator.error("failed to parse JSON: " + e.problem());
    }
  }

  private static Value parseYaml(String text, Evaluator evaluator) {
    evaluator.spend(text.length());
    try {
      return Conversion.toValue(YamlText.parse(text));
    } catch (YamlException e) {
      throw evaluator.error("failed to parse YAML: error converting YAML to JSON: " + e.problem());
    }
  }
}
