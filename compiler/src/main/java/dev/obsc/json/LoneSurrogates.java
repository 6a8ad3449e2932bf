package dev.obsc.json;

/** Halves of surrogate pairs without their other half: no text in UTF-8 can hold them. */
final class LoneSurrogates {
  private LoneSurrogates() {}

  /** The text with U+FFFD in the place of each lone surrogate, as Go writes it. */
  static String replace(String text) {
    int first = indexOf(text, 0);
    if (first < 0) {
      return text;
    }
    var replaced = new StringBuilder(text);
    for (int i = first; i >= 0; i = indexOf(text, i + 1)) {
      replaced.setCharAt(i, '\uFFFD');
    }
    return replaced.toString();
  }

  /** The index of the first lone surrogate at or after {@code start}, or -1. */
  private static int indexOf(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isHighSurrogate(c)
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1))) {
          i++;
        } else {
          return i;
        }
      }
    }
    return -1;
  }
}
