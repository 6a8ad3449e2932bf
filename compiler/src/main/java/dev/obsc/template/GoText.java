package dev.obsc.template;

import dev.obsc.json.NumberText;
import java.util.List;

/** Values as Go's fmt package prints them. */
final class GoText {
  private GoText() {}

  /** As an action prints its value. */
  static String print(GoValue value) {
    return value.isNil() ? "<no value>" : format(value);
  }

  /** As {@code %v}. */
  static String format(GoValue value) {
    return switch (value) {
      case GoValue.Missing _, GoValue.Nil _ -> "<nil>";
      case GoValue.Bool bool -> Boolean.toString(bool.value());
      case GoValue.Whole whole -> Long.toString(whole.value());
      case GoValue.Real real -> number(real.value());
      case GoValue.Text text -> text.value();
      case GoValue.Sequence sequence ->
          "[" + String.join(" ", sequence.elements().stream().map(GoText::format).toList()) + "]";
      case GoValue.Dictionary dictionary ->
          "map["
              + String.join(
                  " ",
                  dictionary.entries().entrySet().stream()
                      .map(entry -> entry.getKey() + ":" + format(entry.getValue()))
                      .toList())
              + "]";
    };
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "+Inf" : "-Inf";
    }
    return NumberText.GO_YAML.of(value);
  }

  /** As {@code fmt.Sprint}: a space between operands when neither is a string. */
  static String sprint(List<GoValue> values) {
    var out = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      if (i > 0
          && !(values.get(i) instanceof GoValue.Text)
          && !(values.get(i - 1) instanceof GoValue.Text)) {
        out.append(' ');
      }
      out.append(format(values.get(i)));
    }
    return out.toString();
  }

  /** As {@code fmt.Sprintln}. */
  static String sprintln(List<GoValue> values) {
    return String.join(" ", values.stream().map(GoText::format).toList()) + "\n";
  }
}
