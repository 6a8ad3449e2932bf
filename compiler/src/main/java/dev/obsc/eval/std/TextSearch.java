package dev.obsc.eval.std;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds a text within others. {@link String#indexOf} takes time in proportion to both lengths
 * multiplied, so that only short texts are left to it; others are found by the method of Knuth,
 * Morris and Pratt, which looks at no character twice.
 */
final class TextSearch {
  private static final int SHORT = 16;

  private final String wanted;
  private final int length;

  /** For each beginning of what is wanted, how long its longest border is. */
  private final int[] borders;

  /** For each end of what is wanted, the same. */
  private final int[] bordersFromRight;

  TextSearch(String wanted) {
    this.wanted = wanted;
    this.length = wanted.length();
    this.borders = length <= SHORT ? new int[0] : borders(wanted);
    this.bordersFromRight =
        length <= SHORT ? borders : borders(new StringBuilder(wanted).reverse());
  }

  /** The first occurrence that starts at {@code from} or later, or -1. */
  int next(String text, int from) {
    if (length <= SHORT) {
      return text.indexOf(wanted, from);
    }
    int matched = 0;
    for (int i = from; i < text.length(); i++) {
      matched = extend(matched, text.charAt(i));
      if (matched == length) {
        return i + 1 - length;
      }
    }
    return -1;
  }

  /** All occurrences, those that overlap with others included. */
  List<Integer> everywhere(String text) {
    List<Integer> found = new ArrayList<>();
    if (length <= SHORT) {
      for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        found.add(at);
      }
      return found;
    }
    int matched = 0;
    for (int i = 0; i < text.length(); i++) {
      matched = extend(matched == length ? borders[length - 1] : matched, text.charAt(i));
      if (matched == length) {
        found.add(i + 1 - length);
      }
    }
    return found;
  }

  /** How much is matched after one more character. */
  private int extend(int matched, char c) {
    int kept = matched;
    while (kept > 0 && wanted.charAt(kept) != c) {
      kept = borders[kept - 1];
    }
    return wanted.charAt(kept) == c ? kept + 1 : 0;
  }

  /** The last occurrence that ends at {@code end} or earlier, or -1. */
  int previous(String text, int end) {
    if (length <= SHORT) {
      return text.lastIndexOf(wanted, end - length);
    }
    int matched = 0;
    for (int i = end - 1; i >= 0; i--) {
      char c = text.charAt(i);
      while (matched > 0 && wanted.charAt(length - 1 - matched) != c) {
        matched = bordersFromRight[matched - 1];
      }
      if (wanted.charAt(length - 1 - matched) == c) {
        matched++;
      }
      if (matched == length) {
        return i;
      }
    }
    return -1;
  }

  private static int[] borders(CharSequence text) {
    var borders = new int[text.length()];
    int border = 0;
    for (int i = 1; i < borders.length; i++) {
      while (border > 0 && text.charAt(border) != text.charAt(i)) {
        border = borders[border - 1];
      }
      if (text.charAt(border) == text.charAt(i)) {
        border++;
      }
      borders[i] = border;
    }
    return borders;
  }
}
