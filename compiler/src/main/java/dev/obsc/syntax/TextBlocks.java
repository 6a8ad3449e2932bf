package dev.obsc.syntax;

/** The layout rules of {@code |||} text blocks. */
final class TextBlocks {
  private TextBlocks() {}

  /** Offset of the first line of the block that opens at {@code start}; -1 if text follows |||. */
  static int contentStart(String text, int start) {
    int at = start + 3;
    if (at < text.length() && text.charAt(at) == '-') {
      at++;
    }
    while (at < text.length()
        && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\r')) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '\n' ? at + 1 : -1;
  }

  static int skipBlankLines(String text, int at) {
    while (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    return at;
  }

  /** Number of spaces and tabs at {@code at}. */
  static int indentWidth(String text, int at) {
    int end = at;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return end - at;
  }

  /**
   * Offset of what ends the block whose first line that is not blank starts at {@code first}: of
   * {@code |||}, or of whatever stands there in its place; -1 if the text ends within a line.
   */
  static int end(String text, int first, int indent) {
    int line = first;
    do {
      int newline = text.indexOf('\n', line);
      if (newline < 0) {
        return -1;
      }
      line = skipBlankLines(text, newline + 1);
    } while (text.regionMatches(line, text, first, indent));
    return line + indentWidth(text, line);
  }

  /** The string that the block token between {@code start} and {@code end} stands for. */
  static String value(String text, int start, int end) {
    boolean chomp = text.charAt(start + 3) == '-';
    int line = contentStart(text, start);
    int first = skipBlankLines(text, line);
    int indent = indentWidth(text, first);
    var value = new StringBuilder(end - start);
    value.append(text, line, first);
    line = first;
    do {
      int newline = text.indexOf('\n', line);
      value.append(text, line + indent, newline + 1);
      line = skipBlankLines(text, newline + 1);
      value.append(text, newline + 1, line);
    } while (text.regionMatches(line, text, first, indent));
    if (chomp) {
      value.setLength(value.length() - 1);
    }
    return value.toString();
  }
}
