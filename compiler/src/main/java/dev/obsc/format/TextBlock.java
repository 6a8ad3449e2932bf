package dev.obsc.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A string in {@code |||}, taken apart.
 *
 * @param chomps whether it starts with {@code |||-}
 * @param margin the indentation of its lines
 * @param lines without margin and line break
 * @param endMargin the indentation of the closing bars
 */
record TextBlock(boolean chomps, String margin, List<String> lines, String endMargin) {
  static TextBlock parse(String source) {
    int firstLine = source.indexOf('\n') + 1;
    int lastLine = source.lastIndexOf('\n') + 1;
    String content = source.substring(firstLine, lastLine).replace("\r", "");
    String margin = marginOf(content);
    var lines = new ArrayList<String>();
    for (String line : content.split("\n", -1)) {
      lines.add(line.startsWith(margin) ? line.substring(margin.length()) : line);
    }
    lines.removeLast();
    String endMargin = source.substring(lastLine, source.length() - 3);
    boolean chomps = source.startsWith("|||-");
    if (chomps && lines.getLast().isEmpty()) {
      // What is cut off is an empty line, so that leaving it out says the same.
      lines.removeLast();
      chomps = false;
    }
    return new TextBlock(chomps, margin, List.copyOf(lines), endMargin);
  }

  /** The white space before the first line that is not empty. */
  private static String marginOf(String content) {
    int start = 0;
    while (content.startsWith("\n", start)) {
      start++;
    }
    int end = start;
    while (end < content.length() && (content.charAt(end) == ' ' || content.charAt(end) == '\t')) {
      end++;
    }
    return content.substring(start, end);
  }
}
