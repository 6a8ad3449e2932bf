package dev.obsc.json;

/** The escapes of YAML's double-quoted style. */
final class YamlEscape {
  private static final String HEX = "0123456789ABCDEF";

  private YamlEscape() {}

  static void append(int codePoint, YamlOutput out) {
    out.append('\\');
    char shortForm = shortForm(codePoint);
    if (shortForm != 0) {
      out.append(shortForm);
    } else if (codePoint <= 0xFF) {
      hex('x', codePoint, 2, out);
    } else if (codePoint <= 0xFFFF) {
      hex('u', codePoint, 4, out);
    } else {
      hex('U', codePoint, 8, out);
    }
  }

  private static char shortForm(int codePoint) {
    return switch (codePoint) {
      case 0x00 -> '0';
      case 0x07 -> 'a';
      case 0x08 -> 'b';
      case 0x09 -> 't';
      case 0x0A -> 'n';
      case 0x0B -> 'v';
      case 0x0C -> 'f';
      case 0x0D -> 'r';
      case 0x1B -> 'e';
      case 0x22 -> '"';
      case 0x5C -> '\\';
      case 0x85 -> 'N';
      case 0xA0 -> '_';
      case 0x2028 -> 'L';
      case 0x2029 -> 'P';
      default -> 0;
    };
  }

  private static void hex(char kind, int codePoint, int digits, YamlOutput out) {
    out.append(kind);
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      out.append(HEX.charAt(codePoint >> shift & 0xF));
    }
  }
}
