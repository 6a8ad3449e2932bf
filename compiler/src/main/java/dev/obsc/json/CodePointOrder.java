package dev.obsc.json;

import java.util.Comparator;

/**
 * Orders strings by code point, which equals the byte order of their UTF-8 form and thus the order
 * Go and Jsonnet use.
 *
 * <p>Differs from {@link String#compareTo}, which puts U+E000 to U+FFFF after the characters above
 * U+FFFF.
 */
public enum CodePointOrder implements Comparator<String> {
  INSTANCE;

  @Override
  public int compare(String left, String right) {
    int common = Math.min(left.length(), right.length());
    for (int i = 0; i < common; i++) {
      char l = left.charAt(i);
      char r = right.charAt(i);
      if (l != r) {
        boolean bothOrNeitherSurrogate = Character.isSurrogate(l) == Character.isSurrogate(r);
        return bothOrNeitherSurrogate ? l - r : Character.isSurrogate(l) ? 1 : -1;
      }
    }
    return left.length() - right.length();
  }
}
