package dev.obsc.validate.fields;

import dev.obsc.json.JsonString;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.RuleCode;
import java.util.Locale;

/** Finds text where an amount belongs. */
public final class InvalidQuantity extends FieldRule {
  private static final String UNITS =
      "a quantity is a number with one of the units m, k, M, G, T, Ki, Mi, Gi, Ti or none";

  public InvalidQuantity(FieldProblems problems) {
    super(problems);
  }

  @Override
  public RuleCode code() {
    return RuleCode.INVALID_QUANTITY;
  }

  @Override
  void check(Declared manifest, FieldProblem problem, Findings findings) {
    if (problem instanceof FieldProblem.NotQuantity(var at)
        && at.value() instanceof JsonString(String text)) {
      findings.report(
          manifest, at, "`" + at.path() + "` takes a quantity, not `" + text + "`", help(text));
    }
  }

  /**
   * Names the unit that was meant where the spelling gives it away: {@code 512MB}, {@code 2gib}.
   */
  private static String help(String text) {
    int end = 0;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    String unit =
        switch (text.substring(end).strip().toLowerCase(Locale.ROOT)) {
          case "kb", "kib", "ki" -> "Ki";
          case "mb", "mib", "mi" -> "Mi";
          case "gb", "gib", "gi", "g" -> "Gi";
          case "tb", "tib", "ti", "t" -> "Ti";
          default -> "";
        };
    return end == 0 || unit.isEmpty()
        ? UNITS
        : "write " + text.substring(0, end) + unit + "; " + UNITS;
  }
}
