package dev.obsc.json;

/** The text written so far, with what the next step must know about its last line. */
final class YamlOutput {
  private final StringBuilder text;
  private int column;

  /** Whether the last thing written was white space, so that none is needed before the next. */
  private boolean afterSpace = true;

  /** Whether nothing but indentation and indicators stands on the line. */
  private boolean onlyIndentation = true;

  YamlOutput(StringBuilder text) {
    this.text = text;
  }

  int column() {
    return column;
  }

  boolean onlyIndentation() {
    return onlyIndentation;
  }

  /** Goes to column {@code indent}, on a new line unless this one can still be used. */
  void startLine(int indent) {
    if (!onlyIndentation || column > indent || (column == indent && !afterSpace)) {
      lineFeed();
    }
    if (column < indent) {
      text.repeat(' ', indent - column);
      column = indent;
    }
    afterSpace = true;
    onlyIndentation = true;
  }

  void indicator(String indicator, boolean spaceBefore, boolean isSpace, boolean isIndentation) {
    if (spaceBefore) {
      space();
    }
    text.append(indicator);
    column += indicator.length();
    afterSpace = isSpace;
    onlyIndentation = onlyIndentation && isIndentation;
  }

  /** Separates from what stands before, if it does not end with a space. */
  void space() {
    if (!afterSpace) {
      text.append(' ');
      column++;
    }
  }

  /** Appends characters that are no line breaks; none of them is above U+FFFF. */
  void append(String source, int start, int end) {
    if (start == end) {
      return;
    }
    text.append(source, start, end);
    column += end - start;
    onlyIndentation = false;
  }

  void append(char c) {
    text.append(c);
    column++;
    onlyIndentation = false;
  }

  void lineFeed() {
    text.append('\n');
    column = 0;
    onlyIndentation = true;
  }

  /** Writes a line break of the text itself, which need not be a line feed. */
  void lineBreak(char c) {
    text.append(c);
    column = 0;
    onlyIndentation = true;
  }

  /** Appends the number and gives its width to the column. */
  void append(NumberText numbers, double number) {
    int start = text.length();
    numbers.append(number, text);
    column += text.length() - start;
  }

  void endScalar() {
    afterSpace = false;
    onlyIndentation = false;
  }

  void startLiteral() {
    afterSpace = true;
  }
}
