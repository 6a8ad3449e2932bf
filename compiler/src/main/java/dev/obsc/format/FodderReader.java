package dev.obsc.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the fodder between two tokens. Go: lexWhitespace and comments in internal/parser/lexer.go.
 */
final class FodderReader {
  private final String text;
  private Fodder fodder = new Fodder();
  private int position;
  private int newLines;
  private int indent;

  FodderReader(String text) {
    this.text = text;
  }

  /** The fodder from {@code from} up to the token at {@code to}. */
  Fodder read(int from, int to) {
    fodder = new Fodder();
    position = from;
    boolean freshLine = from == 0;
    while (true) {
      skipSpace();
      boolean finalSpace = position == text.length();
      if (finalSpace) {
        return fodder;
      }
      if (newLines > 0) {
        fodder
            .elements()
            .add(new Fodder.Element(Fodder.Kind.LINE_END, newLines - 1, indent, List.of()));
        freshLine = true;
      }
      if (position >= to) {
        return fodder;
      }
      if (text.startsWith("/*", position)) {
        readBlockComment();
        freshLine = text.charAt(position - 1) == '\n' || (newLines > 0);
      } else {
        readLineComment(freshLine ? Fodder.Kind.PARAGRAPH : Fodder.Kind.LINE_END);
        freshLine = true;
      }
    }
  }

  private void readLineComment(Fodder.Kind kind) {
    int end = text.indexOf('\n', position);
    String comment = stripped(text.substring(position, end < 0 ? text.length() : end), 0, false);
    position = end < 0 ? text.length() : end;
    skipSpace();
    fodder
        .elements()
        .add(new Fodder.Element(kind, Math.max(0, newLines - 1), indent, List.of(comment)));
  }

  private void readBlockComment() {
    int end = text.indexOf("*/", position + 2) + 2;
    String comment = text.substring(position, end);
    int lineStart = text.lastIndexOf('\n', position) + 1;
    int margin = text.substring(lineStart, position).getBytes(StandardCharsets.UTF_8).length;
    position = end;
    skipSpace();
    if (comment.indexOf('\n') < 0) {
      fodder.elements().add(new Fodder.Element(Fodder.Kind.INTERSTITIAL, 0, 0, List.of(comment)));
      if (newLines > 0) {
        fodder
            .elements()
            .add(new Fodder.Element(Fodder.Kind.LINE_END, newLines - 1, indent, List.of()));
      }
      return;
    }
    var lines = new ArrayList<String>();
    comment.lines().forEach(line -> lines.add(stripped(line, margin, true)));
    int after = newLines == 0 ? 0 : newLines - 1;
    fodder.append(
        new Fodder.Element(Fodder.Kind.PARAGRAPH, after, newLines == 0 ? 0 : indent, lines));
  }

  /**
   * Skips white space, counting line breaks and the indentation after the last. A tab counts as
   * eight spaces.
   */
  private void skipSpace() {
    newLines = 0;
    indent = 0;
    while (position < text.length()) {
      switch (text.charAt(position)) {
        case '\n' -> {
          indent = 0;
          newLines++;
        }
        case ' ' -> indent++;
        case '\t' -> indent += 8;
        case '\r' -> {}
        default -> {
          return;
        }
      }
      position++;
    }
  }

  /** Without trailing space and, if asked, without up to {@code margin} leading spaces. */
  private static String stripped(String line, int margin, boolean leading) {
    int start = 0;
    int end = line.length();
    while (leading && start < end && start < margin && isHorizontalSpace(line.charAt(start))) {
      start++;
    }
    while (end > start && isHorizontalSpace(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  private static boolean isHorizontalSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }
}
