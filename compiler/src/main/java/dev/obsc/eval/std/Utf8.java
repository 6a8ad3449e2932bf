package dev.obsc.eval.std;

/** Decodes UTF-8 with one U+FFFD for each byte that belongs to no character, as Go does. */
final class Utf8 {
  private static final int INVALID = -1;

  private Utf8() {}

  static String decode(byte[] bytes) {
    var out = new StringBuilder(bytes.length);
    int i = 0;
    while (i < bytes.length) {
      int codePoint = codePointAt(bytes, i);
      if (codePoint == INVALID) {
        out.append('\uFFFD');
        i++;
      } else {
        out.appendCodePoint(codePoint);
        i += length(codePoint);
      }
    }
    return out.toString();
  }

  private static int length(int codePoint) {
    return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }

  private static int codePointAt(byte[] bytes, int i) {
    int first = bytes[i] & 0xFF;
    if (first < 0x80) {
      return first;
    }
    int following = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
    if (first < 0xC2 || first > 0xF4 || i + following >= bytes.length) {
      return INVALID;
    }
    int codePoint = first & (0x3F >> following);
    for (int j = 1; j <= following; j++) {
      int next = bytes[i + j] & 0xFF;
      if ((next & 0xC0) != 0x80) {
        return INVALID;
      }
      codePoint = (codePoint << 6) | (next & 0x3F);
    }
    boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    boolean overlong = length(codePoint) != following + 1;
    return surrogate || overlong || codePoint > 0x10FFFF ? INVALID : codePoint;
  }
}
