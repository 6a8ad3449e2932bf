package dev.obsc.extract;

/**
 * Writes every word with a capital first letter and small ones after it, as Tanka's messages do.
 */
final class TitleCase {
  private TitleCase() {}

  static String of(String text) {
    var titled = new StringBuilder(text.length());
    boolean inWord = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      titled.appendCodePoint(inWord ? Character.toLowerCase(c) : Character.toTitleCase(c));
      inWord = continuesWord(text, i, inWord);
    }
    return titled.toString();
  }

  /** Whether what follows position {@code i} belongs to the same word, as Unicode divides text. */
  private static boolean continuesWord(String text, int i, boolean inWord) {
    int c = text.codePointAt(i);
    if (Character.isLetterOrDigit(c) || c == '_') {
      return true;
    }
    int next = i + Character.charCount(c);
    boolean joins = c == '\'' || c == '.' || c == ':';
    return inWord
        && joins
        && next < text.length()
        && Character.isLetterOrDigit(text.codePointAt(next));
  }
}
