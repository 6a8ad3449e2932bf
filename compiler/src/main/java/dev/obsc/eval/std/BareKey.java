package dev.obsc.eval.std;

/** Tells which keys {@code std.manifestYamlDoc} may write without quotes, as go-jsonnet does. */
final class BareKey {
  private BareKey() {}

  static boolean isSafe(String key) {
    return !key.isEmpty()
        && hasOnlySafeCharacters(key)
        && !isReserved(key)
        && !isDate(key)
        && !isBinary(key)
        && !holdsHexadecimal(key)
        && !isNumber(key);
  }

  private static boolean hasOnlySafeCharacters(String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && !isDigit(c) && c != '_' && c != '-' && c != '/' && c != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean isReserved(String key) {
    return switch (lower(key)) {
      case "true", "false", "yes", "no", "on", "off", "y", "n" -> true;
      case ".nan", "-.inf", ".inf", "null", "-", "---" -> true;
      default -> false;
    };
  }

  /** Digits with two dashes among them. */
  private static boolean isDate(String key) {
    int dashes = 0;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c == '-') {
        dashes++;
      } else if (!isDigit(c)) {
        return false;
      }
    }
    return dashes == 2;
  }

  private static boolean isBinary(String key) {
    int start = key.startsWith("-") ? 1 : 0;
    if (!key.startsWith("0b", start) || key.length() == start + 2) {
      return false;
    }
    for (int i = start + 2; i < key.length(); i++) {
      if ("01_".indexOf(key.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsHexadecimal(String key) {
    int at = key.indexOf("0x");
    while (at >= 0) {
      if (at + 2 < key.length()) {
        char c = key.charAt(at + 2);
        if (c == '_' || Character.digit(c, 16) >= 0) {
          return true;
        }
      }
      at = key.indexOf("0x", at + 1);
    }
    return false;
  }

  /** What Go's ParseFloat takes; an underscore may stand between two digits. */
  private static boolean isNumber(String key) {
    int start = key.startsWith("-") ? 1 : 0;
    String word = lower(key.substring(start));
    if (word.equals("inf") || word.equals("infinity") || word.equals("nan")) {
      return true;
    }
    for (int i = start; i < key.length(); i++) {
      if (key.charAt(i) == '_' && !(isDigitAt(key, i - 1) && isDigitAt(key, i + 1))) {
        return false;
      }
    }
    String digits = word.replace("_", "");
    int whole = skipDigits(digits, 0);
    int end = whole;
    if (end < digits.length() && digits.charAt(end) == '.') {
      end = skipDigits(digits, end + 1);
    }
    boolean anyDigit = whole > 0 || end > whole + 1;
    if (!anyDigit) {
      return false;
    }
    if (end < digits.length() && digits.charAt(end) == 'e') {
      int exponent = end + (digits.startsWith("-", end + 1) ? 2 : 1);
      int exponentEnd = skipDigits(digits, exponent);
      if (exponentEnd == exponent) {
        return false;
      }
      end = exponentEnd;
    }
    return end == digits.length() && Double.isFinite(Double.parseDouble(digits));
  }

  private static int skipDigits(String text, int start) {
    int i = start;
    while (isDigitAt(text, i)) {
      i++;
    }
    return i;
  }

  private static boolean isDigitAt(String text, int i) {
    return i >= 0 && i < text.length() && isDigit(text.charAt(i));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String lower(String ascii) {
    var out = new StringBuilder(ascii);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        out.setCharAt(i, (char) (c + 32));
      }
    }
    return out.toString();
  }
}
