package dev.obsc.eval;

import dev.obsc.json.NumberText;

/** Numbers as messages show them. */
final class NumberTexts {
  private NumberTexts() {}

  /** The shortest digits that tell the number from all others, as Go's {@code %v}. */
  static String shortest(double number) {
    var text = new StringBuilder();
    NumberText.GO_YAML.append(number, text);
    return text.toString();
  }

  /** A whole number in full. */
  static String whole(double number) {
    return NumberText.JSONNET.of(number);
  }
}
