package dev.obsc.json;

/**
 * What the characters of a string allow in YAML, found in one pass.
 *
 * @param text without lone surrogates
 * @param hasLineFeed whether a literal block is wished for
 * @param multiline whether it holds any line break, also the less common ones
 */
record YamlText(
    String text,
    boolean hasLineFeed,
    boolean multiline,
    boolean plainAllowed,
    boolean singleQuotedAllowed,
    boolean literalAllowed) {

  static YamlText of(String text, boolean tabInLiteral) {
    return isWord(text)
        ? new YamlText(text, false, false, true, true, true)
        : new Scan(text, tabInLiteral).run();
  }

  /** The common case: letters, digits and what cannot matter wherever it stands. */
  private static boolean isWord(String text) {
    if (text.isEmpty() || !isLetterOrDigit(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLetterOrDigit(c) && c != '-' && c != '.' && c != '/' && c != '_') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** Whether go-yaml writes the character as it is; it counts no character above U+FFFF. */
  static boolean isPrintable(char c) {
    return c == '\n'
        || (c >= ' ' && c <= '~')
        || (c >= '\u00A0' && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c <= '\uFFFD' && c != '\uFEFF');
  }

  /** One pass over a text. */
  private static final class Scan {
    private final String text;
    private final boolean tabInLiteral;
    private boolean indicator;
    private boolean special;
    private boolean tab;
    private boolean lineFeed;
    private boolean multiline;
    private boolean breakThenSpace;
    private boolean spaceThenBreak;

    Scan(String text, boolean tabInLiteral) {
      this.text = LoneSurrogates.replace(text);
      this.tabInLiteral = tabInLiteral;
    }

    YamlText run() {
      if (text.isEmpty()) {
        return new YamlText(text, false, false, true, true, false);
      }
      indicator = text.startsWith("---") || text.startsWith("...");
      for (int i = 0; i < text.length(); i++) {
        visit(i, text.charAt(i));
      }
      char first = text.charAt(0);
      char last = text.charAt(text.length() - 1);
      boolean edge = first == ' ' || isBreak(first) || last == ' ' || isBreak(last);
      boolean onlyDouble = spaceThenBreak || special;
      return new YamlText(
          text,
          lineFeed,
          multiline,
          !(edge || breakThenSpace || onlyDouble || tab || multiline || indicator),
          !(breakThenSpace || onlyDouble || tab),
          !(last == ' ' || onlyDouble));
    }

    private void visit(int i, char c) {
      indicator |= i == 0 ? isIndicatorAtStart(c) : isIndicatorWithin(i, c);
      if (c == '\t' && tabInLiteral) {
        tab = true;
      } else if (!isPrintable(c)) {
        special = true;
      }
      char before = i == 0 ? 'x' : text.charAt(i - 1);
      if (c == ' ') {
        breakThenSpace |= isBreak(before);
      } else if (isBreak(c)) {
        multiline = true;
        lineFeed |= c == '\n';
        spaceThenBreak |= before == ' ';
      }
    }

    private boolean isIndicatorAtStart(char c) {
      return switch (c) {
        case '#', ',', '[', ']', '{', '}', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`' ->
            true;
        case '?', ':', '-' -> blankOrEndAt(1);
        default -> false;
      };
    }

    private boolean isIndicatorWithin(int i, char c) {
      return switch (c) {
        case ':' -> blankOrEndAt(i + 1);
        case '#' -> {
          char before = text.charAt(i - 1);
          yield before == ' ' || before == '\t' || before == '\0' || isBreak(before);
        }
        default -> false;
      };
    }

    private boolean blankOrEndAt(int i) {
      return i >= text.length() || text.charAt(i) == ' ' || text.charAt(i) == '\t';
    }
  }
}
