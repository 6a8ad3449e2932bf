package dev.obsc.template;

import java.util.Optional;

/** Reads the number literals of the template language: Go's, decimal or with a base prefix. */
final class Numbers {
  private Numbers() {}

  /**
   * An {@code int} if the literal is one, a {@code float64} if that is what it says; empty if it is
   * no number.
   */
  static Optional<GoValue> parse(String literal) {
    Optional<Long> whole = parseWhole(literal);
    if (whole.isPresent()) {
      return whole.map(GoValue::ofInt);
    }
    if (literal.startsWith("0x") || literal.startsWith("0X")) {
      return Optional.empty();
    }
    return parseReal(literal).map(GoValue.Real::new);
  }

  /** As Go's {@code strconv.ParseInt(text, 0, 64)}. */
  static Optional<Long> parseWhole(String literal) {
    boolean negative = literal.startsWith("-");
    String digits = negative || literal.startsWith("+") ? literal.substring(1) : literal;
    int base = 10;
    if (digits.length() > 1 && digits.charAt(0) == '0') {
      base =
          switch (digits.charAt(1)) {
            case 'x', 'X' -> 16;
            case 'b', 'B' -> 2;
            default -> 8;
          };
      boolean prefixed = !Character.isDigit(digits.charAt(1)) && digits.charAt(1) != '_';
      digits = digits.substring(prefixed ? 2 : 1);
    }
    try {
      return Optional.of(Long.parseLong((negative ? "-" : "") + digits.replace("_", ""), base));
    } catch (NumberFormatException notWhole) {
      return Optional.empty();
    }
  }

  /** As Go's {@code strconv.ParseFloat} for decimal text. */
  static Optional<Double> parseReal(String literal) {
    String digits = literal.replace("_", "");
    for (int i = 0; i < digits.length(); i++) {
      if ("0123456789.eE+-".indexOf(digits.charAt(i)) < 0) {
        return Optional.empty();
      }
    }
    try {
      double value = Double.parseDouble(digits);
      return Double.isInfinite(value) ? Optional.empty() : Optional.of(value);
    } catch (NumberFormatException notReal) {
      return Optional.empty();
    }
  }
}
