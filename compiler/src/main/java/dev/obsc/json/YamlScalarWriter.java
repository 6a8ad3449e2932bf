package dev.obsc.json;

/** Chooses the style of a scalar and writes it. */
final class YamlScalarWriter {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final YamlStyle style;
  private final YamlOutput out;

  YamlScalarWriter(YamlStyle style, YamlOutput out) {
    this.style = style;
    this.out = out;
  }

  /** A text that needs no look at its characters. */
  void word(String word) {
    out.space();
    out.append(word, 0, word.length());
    out.endScalar();
  }

  void number(double number) {
    out.space();
    out.append(style.numbers(), number);
    out.endScalar();
  }

  /** A key that goes on one line. */
  void simpleKey(YamlText text) {
    flow(text, 0, false);
  }

  /**
   * @param indent of the lines after the first
   */
  void value(YamlText text, int indent) {
    if (text.hasLineFeed() && text.literalAllowed()) {
      literal(text.text(), indent);
    } else {
      flow(text, indent, true);
    }
  }

  private void flow(YamlText text, int indent, boolean mayFold) {
    String value = text.text();
    if (text.hasLineFeed() || YamlImplicit.isNotString(value, style.generation())) {
      doubleQuoted(value, indent, mayFold);
    } else if (text.plainAllowed()) {
      plain(value, indent, mayFold);
    } else if (text.singleQuotedAllowed()) {
      singleQuoted(value, indent, mayFold);
    } else {
      doubleQuoted(value, indent, mayFold);
    }
  }

  private void plain(String value, int indent, boolean mayFold) {
    out.space();
    if (!mayFold || fits(value)) {
      out.append(value, 0, value.length());
    } else {
      for (int i = 0; i < value.length(); i++) {
        if (isLoneSpace(value, i) && out.column() > style.width()) {
          out.startLine(indent);
        } else {
          out.append(value.charAt(i));
        }
      }
    }
    out.endScalar();
  }

  private void singleQuoted(String value, int indent, boolean mayFold) {
    out.indicator("'", true, false, false);
    boolean afterBreak = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == ' ') {
        boolean inside = i > 0 && i < value.length() - 1;
        if (mayFold && inside && isLoneSpace(value, i) && out.column() > style.width()) {
          out.startLine(indent);
        } else {
          out.append(c);
        }
      } else if (YamlText.isBreak(c)) {
        out.lineBreak(c);
        afterBreak = true;
      } else {
        if (afterBreak) {
          out.startLine(indent);
          afterBreak = false;
        }
        if (c == '\'') {
          out.append(c);
        }
        out.append(c);
      }
    }
    out.indicator("'", false, false, false);
    out.endScalar();
  }

  private void doubleQuoted(String value, int indent, boolean mayFold) {
    out.indicator("\"", true, false, false);
    // A text that begins with a byte order mark is escaped throughout, an oddity of go-yaml.
    boolean escapeAll = !value.isEmpty() && value.charAt(0) == BYTE_ORDER_MARK;
    boolean afterSpace = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (escapeAll || mustEscape(c)) {
        int codePoint = value.codePointAt(i);
        YamlEscape.append(codePoint, out);
        i += Character.charCount(codePoint) - 1;
        afterSpace = false;
      } else if (c == ' ') {
        boolean inside = i > 0 && i < value.length() - 1;
        if (mayFold && inside && !afterSpace && out.column() > style.width()) {
          out.startLine(indent);
          if (value.charAt(i + 1) == ' ') {
            out.append('\\');
          }
        } else {
          out.append(c);
        }
        afterSpace = true;
      } else {
        out.append(c);
        afterSpace = false;
      }
    }
    out.indicator("\"", false, false, false);
    out.endScalar();
  }

  private static boolean mustEscape(char c) {
    return c == '"' || c == '\\' || !YamlText.isPrintable(c) || YamlText.isBreak(c);
  }

  private void literal(String value, int indent) {
    out.indicator("|", true, false, false);
    char first = value.charAt(0);
    if (first == ' ' || YamlText.isBreak(first)) {
      out.indicator(Integer.toString(style.indent()), false, false, false);
    }
    String chomping = chomping(value);
    if (!chomping.isEmpty()) {
      out.indicator(chomping, false, false, false);
    }
    // Differs from YAML, as go-yaml v3 does: it loses the first line break of a text.
    if (!style.isV3()) {
      out.lineFeed();
    }
    out.startLiteral();
    literalLines(value, indent);
  }

  private void literalLines(String value, int indent) {
    boolean afterBreak = true;
    int start = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (YamlText.isBreak(c)) {
        out.append(value, start, i);
        start = i + 1;
        out.lineBreak(c);
        afterBreak = true;
      } else if (afterBreak) {
        out.startLine(indent);
        afterBreak = false;
      }
    }
    out.append(value, start, value.length());
  }

  private static String chomping(String value) {
    int last = value.length() - 1;
    if (!YamlText.isBreak(value.charAt(last))) {
      return "-";
    }
    return last == 0 || YamlText.isBreak(value.charAt(last - 1)) ? "+" : "";
  }

  private boolean fits(String value) {
    return out.column() + value.length() <= style.width();
  }

  private static boolean isLoneSpace(String value, int i) {
    return value.charAt(i) == ' '
        && (i == 0 || value.charAt(i - 1) != ' ')
        && (i + 1 == value.length() || value.charAt(i + 1) != ' ');
  }
}
