package dev.obsc.json;

/**
 * Tells which plain texts a YAML 1.1 reader takes for something other than a string, in go-yaml's
 * reading of it. Written by hand, since the emitter asks for every string.
 */
final class YamlImplicit {
  private YamlImplicit() {}

  /** Whether {@code text} must be quoted to stay a string. */
  static boolean isNotString(String text, YamlStyle.Generation generation) {
    if (text.isEmpty()) {
      return true;
    }
    char first = text.charAt(0);
    return switch (first) {
      case 'y', 'Y', 'n', 'N', 't', 'T', 'f', 'F', 'o', 'O', '~' -> isWord(text);
      case '.' -> isDotWord(text, 0) || GoNumber.floatAfterDot(text).isPresent();
      case '+', '-' ->
          (text.length() > 1 && text.charAt(1) == '.' && isInfinity(text, 1))
              || isNumber(text, generation);
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
          isNumber(text, generation) || GoTimestamp.matches(text);
      default -> false;
    };
  }

  private static boolean isNumber(String text, YamlStyle.Generation generation) {
    if (isBase60(text)) {
      return true;
    }
    String digits = text.indexOf('_') < 0 ? text : text.replace("_", "");
    return GoNumber.integer(digits).isPresent()
        || GoNumber.yamlFloat(digits).isPresent()
        || GoNumber.signedWithin(digits, "0b", 2).isPresent()
        || (generation == YamlStyle.Generation.V3
            && GoNumber.signedWithin(digits, "0o", 8).isPresent());
  }

  private static boolean isWord(String text) {
    return switch (text) {
      case "y", "Y", "yes", "Yes", "YES", "n", "N", "no", "No", "NO" -> true;
      case "true", "True", "TRUE", "false", "False", "FALSE" -> true;
      case "on", "On", "ON", "off", "Off", "OFF" -> true;
      case "~", "null", "Null", "NULL" -> true;
      default -> false;
    };
  }

  private static boolean isDotWord(String text, int start) {
    return isInfinity(text, start)
        || text.equals(".nan")
        || text.equals(".NaN")
        || text.equals(".NAN");
  }

  private static boolean isInfinity(String text, int start) {
    return text.length() == start + 4
        && (text.startsWith(".inf", start)
            || text.startsWith(".Inf", start)
            || text.startsWith(".INF", start));
  }

  /** {@code 1:20} and {@code 12:30:45.5}: numbers to base 60 for some readers, though not here. */
  private static boolean isBase60(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return false;
    }
    int i = text.charAt(0) == '+' || text.charAt(0) == '-' ? 1 : 0;
    if (!isDigit(text, i)) {
      return false;
    }
    while (isDigit(text, i) || isAt(text, i, '_')) {
      i++;
    }
    if (i != colon) {
      return false;
    }
    while (isAt(text, i, ':')) {
      if (!isDigit(text, i + 1)) {
        return false;
      }
      boolean twoDigits = isDigit(text, i + 2);
      if (twoDigits && text.charAt(i + 1) > '5') {
        return false;
      }
      i += twoDigits ? 3 : 2;
    }
    if (isAt(text, i, '.')) {
      i++;
      while (isDigit(text, i) || isAt(text, i, '_')) {
        i++;
      }
    }
    return i == text.length();
  }

  private static boolean isDigit(String text, int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private static boolean isAt(String text, int i, char c) {
    return i < text.length() && text.charAt(i) == c;
  }
}
