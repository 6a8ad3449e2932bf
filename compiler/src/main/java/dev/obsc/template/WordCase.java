package dev.obsc.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Snake, kebab and Pascal case as sprig's xstrings has them. Words end where the case changes and
 * at connectors; the last capital of an acronym belongs to the next word; digits stay with the word
 * before unless lower-case letters follow them.
 */
final class WordCase {
  private WordCase() {}

  private enum Kind {
    NUMBER,
    CAPITALISED,
    LOWER,
    CONNECTOR,
    PUNCTUATION,
    OTHER;

    boolean separates() {
      return this == CONNECTOR || this == PUNCTUATION;
    }
  }

  private record Word(Kind kind, String text) {}

  /** Lower-case words joined by {@code connector}. */
  static String join(String text, char connector) {
    List<Word> words = words(text);
    var out = new StringBuilder();
    int i = 0;
    while (i < words.size()) {
      Word word = words.get(i);
      append(word, connector, out);
      i++;
      if (word.kind() == Kind.NUMBER) {
        i = appendWhileInWord(words, i, connector, out);
      } else if (!word.kind().separates()
          && kindAt(words, i) == Kind.NUMBER
          && i + 1 < words.size()) {
        i = appendNumberAfterWord(words, i, connector, out);
        continue;
      } else if (kindAt(words, i) == Kind.NUMBER && !word.kind().separates()) {
        continue;
      }
      if (i < words.size() && !word.kind().separates() && !words.get(i).kind().separates()) {
        out.append(connector);
      }
    }
    return out.toString();
  }

  /**
   * The number at {@code i}, which more words follow; returns the index of the word to go on with.
   */
  private static int appendNumberAfterWord(
      List<Word> words, int i, char connector, StringBuilder out) {
    boolean lettersFollow = words.get(i + 1).kind() == Kind.LOWER;
    if (lettersFollow) {
      out.append(connector);
    }
    append(words.get(i), connector, out);
    int after = lettersFollow ? appendWhileInWord(words, i + 1, connector, out) : i + 1;
    if (after < words.size() && !words.get(after).kind().separates()) {
      out.append(connector);
    }
    return after;
  }

  private static int appendWhileInWord(
      List<Word> words, int from, char connector, StringBuilder out) {
    int i = from;
    while (kindAt(words, i) == Kind.LOWER || kindAt(words, i) == Kind.NUMBER) {
      append(words.get(i++), connector, out);
    }
    return i;
  }

  private static Kind kindAt(List<Word> words, int i) {
    return i < words.size() ? words.get(i).kind() : Kind.OTHER;
  }

  private static void append(Word word, char connector, StringBuilder out) {
    if (word.kind() == Kind.CONNECTOR) {
      out.repeat(connector, word.text().codePointCount(0, word.text().length()));
    } else {
      out.append(word.text().toLowerCase(Locale.ROOT));
    }
  }

  /** Words joined without connectors, each with a capital; leading connectors stay. */
  static String pascal(String text) {
    var out = new StringBuilder();
    int[] points = text.codePoints().toArray();
    int i = 0;
    while (i < points.length && isConnector(points[i])) {
      out.appendCodePoint(points[i++]);
    }
    boolean lowering = false;
    boolean startOfWord = true;
    for (; i < points.length; i++) {
      int c = points[i];
      if (isConnector(c)) {
        boolean lastOfRun = i + 1 < points.length && !isConnector(points[i + 1]);
        if (!lastOfRun) {
          out.appendCodePoint(c);
        }
        startOfWord = true;
      } else if (startOfWord) {
        lowering = Character.isUpperCase(c);
        out.appendCodePoint(Character.toUpperCase(c));
        startOfWord = false;
      } else {
        lowering = lowering && Character.isUpperCase(c);
        out.appendCodePoint(lowering ? Character.toLowerCase(c) : c);
      }
    }
    return out.toString();
  }

  private static List<Word> words(String text) {
    var words = new ArrayList<Word>();
    int[] points = text.codePoints().toArray();
    int start = 0;
    while (start < points.length) {
      Kind kind = kindOf(points[start]);
      int end =
          kind == Kind.CAPITALISED
              ? endOfCapitalised(points, start)
              : endOfRun(points, start, kind);
      words.add(new Word(kind, new String(points, start, end - start)));
      start = end;
    }
    return words;
  }

  private static int endOfRun(int[] points, int start, Kind kind) {
    int end = start + 1;
    while (end < points.length && kindOf(points[end]) == kind) {
      end++;
    }
    return end;
  }

  private static int endOfCapitalised(int[] points, int start) {
    int capitals = endOfRun(points, start, Kind.CAPITALISED);
    boolean lowerFollows = capitals < points.length && kindOf(points[capitals]) == Kind.LOWER;
    if (!lowerFollows) {
      return capitals;
    }
    return capitals - start > 1 ? capitals - 1 : endOfRun(points, capitals, Kind.LOWER);
  }

  private static Kind kindOf(int c) {
    if (isConnector(c)) {
      return Kind.CONNECTOR;
    }
    if (isPunctuation(c)) {
      return Kind.PUNCTUATION;
    }
    if (Character.isUpperCase(c)) {
      return Kind.CAPITALISED;
    }
    if (Character.isLowerCase(c)) {
      return Kind.LOWER;
    }
    return Character.isDigit(c) ? Kind.NUMBER : Kind.OTHER;
  }

  private static boolean isConnector(int c) {
    return c == '-' || c == '_' || Character.isWhitespace(c);
  }

  private static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
