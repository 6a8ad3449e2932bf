package dev.obsc.json;

import java.util.OptionalDouble;

/** What Go's strconv takes for a number, as far as YAML asks for it. */
public final class GoNumber {
  private GoNumber() {}

  /**
   * What {@code ParseInt(text, 0, 64)} or else {@code ParseUint(text, 0, 64)} gives: a base prefix
   * is honoured, a leading zero means octal. Empty if both fail.
   */
  public static OptionalDouble integer(String text) {
    int start = startsWithSign(text) ? 1 : 0;
    if (start == text.length()) {
      return OptionalDouble.empty();
    }
    int base = 10;
    int digits = start;
    if (text.charAt(start) == '0') {
      base = text.length() - start >= 3 ? prefixBase(text.charAt(start + 1)) : 0;
      digits = base == 0 ? start + 1 : start + 2;
      base = base == 0 ? 8 : base;
    }
    return digits(text, digits, base, start > 0, text.charAt(0) == '-');
  }

  /** The number if the text is {@code [-]prefix[sign]digits} and it fits 64 bits. */
  public static OptionalDouble signedWithin(String text, String prefix, int base) {
    boolean negative = text.startsWith("-");
    int start = negative ? 1 : 0;
    if (!text.startsWith(prefix, start)) {
      return OptionalDouble.empty();
    }
    int digits = start + prefix.length();
    boolean signed =
        digits < text.length() && (text.charAt(digits) == '+' || text.charAt(digits) == '-');
    int from = signed ? digits + 1 : digits;
    if ((signed && negative) || from >= text.length()) {
      return OptionalDouble.empty();
    }
    boolean minus = negative || (signed && text.charAt(digits) == '-');
    return digits(text, from, base, signed || negative, minus);
  }

  /** The digits from {@code from} on as a number, if it fits: 64 bits, or 63 if it has a sign. */
  private static OptionalDouble digits(
      String text, int from, int base, boolean signed, boolean minus) {
    long value = 0;
    for (int i = from; i < text.length(); i++) {
      int digit = asciiDigit(text.charAt(i), base);
      if (digit < 0 || Long.compareUnsigned(value, Long.divideUnsigned(-1L, base)) > 0) {
        return OptionalDouble.empty();
      }
      long next = value * base + digit;
      if (Long.compareUnsigned(next, value * base) < 0) {
        return OptionalDouble.empty();
      }
      value = next;
    }
    if (value < 0 && signed && !(minus && value == Long.MIN_VALUE)) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(minus ? (double) -value : unsigned(value));
  }

  private static double unsigned(long value) {
    return value >= 0 ? value : (double) ((value >>> 1) | (value & 1)) * 2;
  }

  private static int prefixBase(char c) {
    return switch (c) {
      case 'x', 'X' -> 16;
      case 'o', 'O' -> 8;
      case 'b', 'B' -> 2;
      default -> 0;
    };
  }

  private static int asciiDigit(char c, int base) {
    return c < 128 ? Character.digit(c, base) : -1;
  }

  /** {@code [-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?}, if it is finite. */
  public static OptionalDouble yamlFloat(String text) {
    int i = startsWithSign(text) ? 1 : 0;
    int whole = skipDigits(text, i);
    int end = whole;
    if (end < text.length() && text.charAt(end) == '.') {
      end = skipDigits(text, end + 1);
      if (whole == i && end == whole + 1) {
        return OptionalDouble.empty();
      }
    } else if (whole == i) {
      return OptionalDouble.empty();
    }
    return skipExponent(text, end) == text.length() ? finite(text) : OptionalDouble.empty();
  }

  /**
   * What {@code ParseFloat} makes of a text that starts with a dot. It allows an underscore between
   * two digits.
   */
  public static OptionalDouble floatAfterDot(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) == '_' && (!isDigit(text, i - 1) || !isDigit(text, i + 1))) {
        return OptionalDouble.empty();
      }
    }
    String digits = text.replace("_", "");
    int end = skipDigits(digits, 1);
    return end > 1 && skipExponent(digits, end) == digits.length()
        ? finite(digits)
        : OptionalDouble.empty();
  }

  private static OptionalDouble finite(String text) {
    double value = Double.parseDouble(text);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /** The end of an exponent that starts at {@code start}, or {@code start} if none does. */
  private static int skipExponent(String text, int start) {
    if (start >= text.length() || (text.charAt(start) | 0x20) != 'e') {
      return start;
    }
    int i = start + 1;
    if (i < text.length() && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
      i++;
    }
    int end = skipDigits(text, i);
    return end == i ? start : end;
  }

  private static boolean startsWithSign(String text) {
    return !text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '-');
  }

  private static int skipDigits(String text, int start) {
    int i = start;
    while (isDigit(text, i)) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(String text, int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }
}
