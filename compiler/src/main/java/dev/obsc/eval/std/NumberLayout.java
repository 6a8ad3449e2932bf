package dev.obsc.eval.std;

import dev.obsc.json.NumberText;
import java.math.BigDecimal;
import java.util.ArrayDeque;

/**
 * Renders numbers for {@code std.format}.
 *
 * <p>The steps are those of the reference library and are done in doubles like there, since their
 * rounding shows in the digits.
 *
 * @param zeroWidth the length to reach with zeros before the number; 0 for none
 * @param blank whether a space stands where a minus would
 * @param plus whether a plus does; it wins over the space
 */
record NumberLayout(double zeroWidth, boolean blank, boolean plus) {
  /** 2^53: above this not every whole number is a double. */
  private static final double EXACT = 0x1p53;

  private static final double LOG_10 = StrictMath.log(10);
  private static final int SMALLEST_NORMAL_EXPONENT = -307;

  /** {@code %d}. */
  String decimal(double value, double minDigits) {
    return whole(value <= -1, Math.floor(Math.abs(value)), zeroWidth, minDigits, 10, "");
  }

  /** {@code %o}. */
  String octal(double value, double minDigits, boolean prefix) {
    return whole(
        value <= -1, Math.floor(Math.abs(value)), zeroWidth, minDigits, 8, prefix ? "0" : "");
  }

  /** {@code %x} and {@code %X}. */
  String hexadecimal(double value, double minDigits, boolean prefix, boolean upperCase) {
    double floor = Math.floor(value);
    String digits = digits(Math.abs(floor), 16);
    boolean negative = floor < 0;
    double width = zeroWidth - signWidth(negative) - (prefix ? 2 : 0);
    String padded = padLeft(digits, Math.max(width, minDigits), '0');
    String lower = (prefix ? "0x" : "") + padded;
    return sign(negative) + (upperCase ? upper(lower) : lower);
  }

  private static String upper(String ascii) {
    var out = new StringBuilder(ascii);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c >= 'a' && c <= 'z') {
        out.setCharAt(i, (char) (c - 32));
      }
    }
    return out.toString();
  }

  /**
   * {@code %f}.
   *
   * @param point whether the decimal point is written even if nothing follows it
   * @param trailing whether zeros at the end are kept
   */
  String fixed(double value, double precision, boolean point, boolean trailing) throws Problem {
    return fixed(value, zeroWidth, precision, point, trailing);
  }

  private String fixed(
      double value, double width, double precision, boolean point, boolean trailing)
      throws Problem {
    double magnitude = Math.abs(value);
    double denominator = finite(GoMath.pow(10, precision));
    double numerator = finite(finite(magnitude * denominator) + 0.5);
    double whole = magnitude > 0 ? Math.floor(finite(numerator / denominator)) : 0;
    double fraction = finite(Math.floor(numerator) % denominator);
    double wholeWidth = width - precision - (precision == 0 && !point ? 0 : 1);
    String text = whole(value < 0, whole, wholeWidth, 0, 10, "");
    if (precision == 0) {
      return point ? text + "." : text;
    }
    if (!trailing && fraction <= 0) {
      return text;
    }
    String places = padLeft(digits(fraction, 10), precision, '0');
    return text + "." + (trailing ? places : withoutTrailingZeros(places));
  }

  /** {@code %e} and {@code %E}. */
  String scientific(
      double value, double precision, boolean point, boolean trailing, boolean upperCase)
      throws Problem {
    double exponent = exponent(value);
    String suffix =
        (upperCase ? "E" : "e")
            + new NumberLayout(0, false, true)
                .whole(exponent < 0, Math.abs(exponent), 3, 0, 10, "");
    double mantissa =
        exponent < SMALLEST_NORMAL_EXPONENT
            // Differs from go-jsonnet, whose division by a power of ten loses the digits here.
            ? new BigDecimal(value).movePointLeft((int) exponent).doubleValue()
            : finite(value / GoMath.pow(10, exponent));
    return fixed(mantissa, zeroWidth - suffix.length(), precision, point, trailing) + suffix;
  }

  /** {@code %g} and {@code %G}. */
  String general(double value, double precision, boolean alternate, boolean upperCase)
      throws Problem {
    double exponent = exponent(value);
    if (exponent < -4 || exponent >= precision) {
      return scientific(value, precision - 1, alternate, alternate, upperCase);
    }
    double before = Math.max(1, exponent + 1);
    return fixed(value, precision - before, alternate, alternate);
  }

  private static double exponent(double value) {
    return value == 0 ? 0 : Math.floor(StrictMath.log(Math.abs(value)) / LOG_10);
  }

  private String whole(
      boolean negative,
      double magnitude,
      double minWidth,
      double minDigits,
      int radix,
      String prefix) {
    String digits = magnitude == 0 ? "0" : prefix + digits(magnitude, radix);
    double width = minWidth - signWidth(negative);
    return sign(negative) + padLeft(digits, Math.max(width, minDigits), '0');
  }

  private int signWidth(boolean negative) {
    return negative || blank || plus ? 1 : 0;
  }

  private String sign(boolean negative) {
    return negative ? "-" : plus ? "+" : blank ? " " : "";
  }

  /** The digits of a number that ought to be whole; what is left of another shows in the last. */
  private static String digits(double magnitude, int radix) {
    if (magnitude < EXACT && magnitude == Math.rint(magnitude)) {
      return Long.toString((long) magnitude, radix);
    }
    var reversed = new ArrayDeque<String>();
    for (double rest = magnitude; rest > 0; rest = Math.floor(rest / radix)) {
      double digit = rest % radix;
      reversed.push(
          digit == Math.rint(digit)
              ? Integer.toString((int) digit, radix)
              : NumberText.JSONNET.of(digit));
    }
    return String.join("", reversed);
  }

  private static String withoutTrailingZeros(String digits) {
    int end = digits.length();
    while (end > 0 && digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(0, end);
  }

  private static String padLeft(String text, double width, char padding) {
    int missing = (int) Math.ceil(width - text.length());
    return missing <= 0
        ? text
        : new StringBuilder(text.length() + missing)
            .repeat(padding, missing)
            .append(text)
            .toString();
  }

  private static double finite(double value) throws Problem {
    if (Double.isFinite(value)) {
      return value;
    }
    throw new Problem(Double.isNaN(value) ? "Not a number" : "Overflow");
  }
}
