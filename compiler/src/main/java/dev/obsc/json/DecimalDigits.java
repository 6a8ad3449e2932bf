package dev.obsc.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The decimal digits of a double, standing for {@code 0.digits × 10^point}.
 *
 * @param digits without leading and trailing zeros; {@code 0} for zero
 */
record DecimalDigits(boolean negative, String digits, int point) {
  /** Below this, {@link Double#toString} writes two digits where one would do. */
  private static final double TWO_DIGITS = 1e-321;

  /** The fewest digits that parse to {@code value} again, nearest to it among several. */
  static DecimalDigits shortest(double value) {
    double magnitude = Math.abs(value);
    if (magnitude < TWO_DIGITS && magnitude > 0) {
      DecimalDigits one = rounded(value, 1);
      if (Double.parseDouble("0." + one.digits + "E" + one.point) == magnitude) {
        return one;
      }
    }
    return parse(isNegative(value), Double.toString(magnitude));
  }

  /** The {@code count} digits nearest to the exact value. */
  static DecimalDigits rounded(double value, int count) {
    var context = new MathContext(count, RoundingMode.HALF_EVEN);
    BigDecimal decimal = new BigDecimal(Math.abs(value)).round(context);
    String digits = decimal.unscaledValue().toString();
    return trimmed(isNegative(value), digits, digits.length() - decimal.scale());
  }

  /**
   * Writes like C's {@code %g}: with an exponent of at least two digits if the power of ten of the
   * first digit is below {@code lowest} or not below {@code limit}.
   */
  void appendGeneral(StringBuilder out, int lowest, int limit) {
    int exponent = point - 1;
    if (digits.equals("0") || (exponent >= lowest && exponent < limit)) {
      appendPlain(out);
      return;
    }
    appendSign(out);
    out.append(digits.charAt(0));
    if (digits.length() > 1) {
      out.append('.').append(digits, 1, digits.length());
    }
    out.append('e').append(exponent < 0 ? '-' : '+');
    int magnitude = Math.abs(exponent);
    if (magnitude < 10) {
      out.append('0');
    }
    out.append(magnitude);
  }

  /** Writes all places before and after the decimal point. */
  void appendPlain(StringBuilder out) {
    appendSign(out);
    if (point <= 0) {
      out.append("0.").repeat('0', -point).append(digits);
    } else if (point < digits.length()) {
      out.append(digits, 0, point).append('.').append(digits, point, digits.length());
    } else {
      out.append(digits).repeat('0', point - digits.length());
    }
  }

  private void appendSign(StringBuilder out) {
    if (negative) {
      out.append('-');
    }
  }

  private static boolean isNegative(double value) {
    return value < 0 || (value == 0 && 1 / value < 0);
  }

  /** Reads what {@link Double#toString} writes: {@code 12.5}, {@code 1.25E-7}. */
  private static DecimalDigits parse(boolean negative, String text) {
    int dot = text.indexOf('.');
    int e = text.indexOf('E', dot);
    String fraction = text.substring(dot + 1, e < 0 ? text.length() : e);
    int exponent = e < 0 ? 0 : Integer.parseInt(text, e + 1, text.length(), 10);
    return trimmed(negative, text.substring(0, dot) + fraction, dot + exponent);
  }

  private static DecimalDigits trimmed(boolean negative, String digits, int point) {
    int start = 0;
    int end = digits.length();
    while (end > 1 && digits.charAt(end - 1) == '0') {
      end--;
    }
    while (start < end - 1 && digits.charAt(start) == '0') {
      start++;
    }
    String kept = digits.substring(start, end);
    return new DecimalDigits(negative, kept, kept.equals("0") ? 1 : point - start);
  }
}
