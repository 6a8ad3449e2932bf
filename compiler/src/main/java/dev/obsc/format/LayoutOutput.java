package dev.obsc.format;

import java.nio.charset.StandardCharsets;

/** Formatted text as it grows, with the column that lines are aligned by. */
final class LayoutOutput {
  private final StringBuilder out = new StringBuilder();
  private final boolean indents;
  private int column;

  /**
   * @param indents whether lines get a new indentation, or keep theirs
   */
  LayoutOutput(boolean indents) {
    this.indents = indents;
  }

  /** Bytes of UTF-8 since the start of the line. */
  int column() {
    return column;
  }

  void write(String text) {
    out.append(text);
    column += text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Writes fodder whose lines all get {@code indent}. */
  void fill(Fodder fodder, boolean crowded, boolean separate, int indent) {
    fillLast(fodder, crowded, separate, indent, indent);
  }

  /**
   * Writes fodder.
   *
   * @param crowded whether a comment in the line needs a space before it
   * @param separate whether the token behind needs a space before it
   * @param lastIndent of the line on which the token stands
   */
  void fillLast(Fodder fodder, boolean crowded, boolean separate, int indent, int lastIndent) {
    if (indents) {
      setIndents(fodder, indent, lastIndent);
    }
    boolean sticks = writeElements(fodder, crowded, false);
    if (separate && sticks) {
      write(" ");
    }
  }

  private static void setIndents(Fodder fodder, int indent, int lastIndent) {
    Fodder.Element last = null;
    for (Fodder.Element element : fodder.elements()) {
      if (element.breaksLine()) {
        element.indent = indent;
        last = element;
      }
    }
    if (last != null) {
      last.indent = lastIndent;
    }
  }

  /** Returns whether the next token would stick to what was written. */
  private boolean writeElements(Fodder fodder, boolean crowded, boolean atEndOfFile) {
    boolean sticks = crowded;
    int commentIndent = 0;
    for (int i = 0; i < fodder.elements().size(); i++) {
      Fodder.Element element = fodder.elements().get(i);
      boolean nothingFollows = atEndOfFile && i == fodder.elements().size() - 1;
      switch (element.kind) {
        case PARAGRAPH -> {
          writeParagraph(element, commentIndent);
          startLine(element, nothingFollows);
        }
        case LINE_END -> {
          if (!element.comment.isEmpty()) {
            out.append("  ").append(element.comment.getFirst());
          }
          out.append('\n');
          startLine(element, nothingFollows);
        }
        case INTERSTITIAL -> write((sticks ? " " : "") + element.comment.getFirst());
      }
      sticks = !element.breaksLine();
      commentIndent = element.indent;
    }
    return sticks;
  }

  /** The first line has been indented already; empty lines stay empty. */
  private void writeParagraph(Fodder.Element paragraph, int indent) {
    for (int i = 0; i < paragraph.comment.size(); i++) {
      String line = paragraph.comment.get(i);
      if (!line.isEmpty()) {
        out.repeat(' ', i > 0 ? indent : 0).append(line);
      }
      out.append('\n');
    }
  }

  private void startLine(Fodder.Element element, boolean nothingFollows) {
    if (!nothingFollows) {
      out.repeat('\n', element.blanks).repeat(' ', element.indent);
    }
    column = element.indent;
  }

  /** A string in {@code |||}; without reindenting, its lines keep their own indentation. */
  void textBlock(String source, int indent, int endIndent) {
    var block = TextBlock.parse(source);
    String margin = indents ? " ".repeat(indent) : block.margin();
    out.append(block.chomps() ? "|||-\n" : "|||\n");
    for (String line : block.lines()) {
      out.append(line.isEmpty() ? "" : margin).append(line).append('\n');
    }
    out.append(indents ? " ".repeat(endIndent) : block.endMargin()).append("|||");
    column = endIndent + 3;
  }

  /** The whole text, with the comments at the end of the file and a final line break. */
  String finish(Fodder end) {
    if (indents) {
      setIndents(end, 0, 0);
    }
    writeElements(end, true, true);
    if (!end.endsLine()) {
      out.append('\n');
    }
    return out.toString();
  }
}
