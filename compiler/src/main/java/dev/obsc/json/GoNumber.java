package dev.obsc.json;

/** What Go's strconv takes for a number, as far as YAML asks for it. */
final class GoNumber {
  private GoNumber() {}

  /**
   * Whether {@code ParseInt(text, 0, 64)} or {@code ParseUint(text, 0, 64)} succeeds: a base prefix
   * is honoured, a leading zero means octal.
   */
  static boolean isInteger(String text) {
    int start = startsWithSign(text) ? 1 : 0;
    if (start == text.length()) {
      return false;
    }
    int base = 10;
    int digits = start;
    if (text.charAt(start) == '0') {
      base = text.length() - start >= 3 ? prefixBase(text.charAt(start + 1)) : 0;
      digits = base == 0 ? start + 1 : start + 2;
      base = base == 0 ? 8 : base;
    }
    if (digits == text.length()) {
      return true;
    }
    return fits(text, digits, base, start);
  }

  /** Whether the text is {@code [-]prefix[sign]digits} and {@code [sign]digits} fits 64 bits. */
  static boolean isSignedWithin(String text, String prefix, int base) {
    boolean negative = text.startsWith("-");
    int start = negative ? 1 : 0;
    if (!text.startsWith(prefix, start)) {
      return false;
    }
    int digits = start + prefix.length();
    boolean signed =
        digits < text.length() && (text.charAt(digits) == '+' || text.charAt(digits) == '-');
    if (signed && negative) {
      return false;
    }
    int from = signed ? digits + 1 : digits;
    return from < text.length() && fits(text, from, base, signed || negative ? 1 : 0);
  }

  /** Whether the digits from {@code from} on fit: 64 bits without a sign, 63 with one. */
  private static boolean fits(String text, int from, int base, int signs) {
    long value = 0;
    for (int i = from; i < text.length(); i++) {
      int digit = asciiDigit(text.charAt(i), base);
      if (digit < 0 || Long.compareUnsigned(value, Long.divideUnsigned(-1L, base)) > 0) {
        return false;
      }
      long next = value * base + digit;
      if (Long.compareUnsigned(next, value * base) < 0) {
        return false;
      }
      value = next;
    }
    boolean smallest = value == Long.MIN_VALUE && text.charAt(0) == '-';
    return signs == 0 || value >= 0 || smallest;
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

  /** {@code [-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?}, and finite. */
  static boolean isYamlFloat(String text) {
    int i = startsWithSign(text) ? 1 : 0;
    int whole = skipDigits(text, i);
    int end = whole;
    if (end < text.length() && text.charAt(end) == '.') {
      end = skipDigits(text, end + 1);
      if (whole == i && end == whole + 1) {
        return false;
      }
    } else if (whole == i) {
      return false;
    }
    end = skipExponent(text, end);
    return end == text.length() && isFinite(text);
  }

  /**
   * Whether {@code ParseFloat} takes a text that starts with a dot. It allows an underscore between
   * two digits.
   */
  static boolean isFloatAfterDot(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) == '_' && (!isDigit(text, i - 1) || !isDigit(text, i + 1))) {
        return false;
      }
    }
    String digits = text.replace("_", "");
    int end = skipDigits(digits, 1);
    return end > 1 && skipExponent(digits, end) == digits.length() && isFinite(digits);
  }

  private static boolean isFinite(String text) {
    return Double.isFinite(Double.parseDouble(text));
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
