package dev.obsc.eval.std;

import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.Manifester;
import dev.obsc.eval.NumberValue;
import dev.obsc.eval.StringValue;
import dev.obsc.eval.Value;
import java.util.Optional;

/** Turns one value into text as a conversion says, before the text is padded with spaces. */
final class FormatConversion {
  private static final double DEFAULT_PRECISION = 6;

  private final FormatPart.Code code;
  private final Lazy width;
  private final Optional<Lazy> precision;
  private final Evaluator evaluator;

  FormatConversion(
      FormatPart.Code code, Lazy width, Optional<Lazy> precision, Evaluator evaluator) {
    this.code = code;
    this.width = width;
    this.precision = precision;
    this.evaluator = evaluator;
  }

  String convert(FormatValues.Found found) {
    return switch (code.conversion()) {
      case 's' -> Manifester.toStringValue(found.value(), evaluator).text();
      case 'c' -> character(found.value());
      default -> number(found);
    };
  }

  private String character(Value value) {
    if (value instanceof NumberValue number) {
      return Strings.character(number.value(), evaluator).text();
    }
    if (!(value instanceof StringValue string)) {
      throw evaluator.error("%c expected number / string, got: " + value.typeName());
    }
    if (string.length() != 1) {
      throw evaluator.error("%c expected 1-sized string got: " + string.length());
    }
    return string.text();
  }

  private String number(FormatValues.Found found) {
    if (!(found.value() instanceof NumberValue number)) {
      throw evaluator.error(
          "Format required number at " + found.place() + ", got " + found.value().typeName());
    }
    double zeros = code.zero() && !code.left() ? evaluator.number(width) : 0;
    checkDigits(zeros);
    var layout = new NumberLayout(zeros, code.blank(), code.plus());
    try {
      return layOut(layout, number.value());
    } catch (Problem problem) {
      throw evaluator.error(problem.text());
    }
  }

  private String layOut(NumberLayout layout, double value) throws Problem {
    return switch (code.conversion()) {
      case 'd' -> layout.decimal(value, precisionOr(0));
      case 'o' -> layout.octal(value, precisionOr(0), code.alternate());
      case 'x' -> layout.hexadecimal(value, precisionOr(0), code.alternate(), code.upperCase());
      case 'f' -> layout.fixed(value, precisionOr(DEFAULT_PRECISION), code.alternate(), true);
      case 'e' ->
          layout.scientific(
              value, precisionOr(DEFAULT_PRECISION), code.alternate(), true, code.upperCase());
      case 'g' ->
          layout.general(value, precisionOr(DEFAULT_PRECISION), code.alternate(), code.upperCase());
      default -> throw new IllegalArgumentException("conversion " + code.conversion());
    };
  }

  private double precisionOr(double absent) {
    if (precision.isEmpty()) {
      return absent;
    }
    double digits = evaluator.number(precision.get());
    checkDigits(digits);
    return digits;
  }

  private void checkDigits(double count) {
    evaluator.checkSize((long) count);
  }
}
