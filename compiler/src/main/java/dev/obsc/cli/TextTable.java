package dev.obsc.cli;

import java.util.List;

/**
 * Rows in columns as Go's tabwriter sets them: four spaces behind the widest cell, the last too.
 */
final class TextTable {
  private static final int GAP = 4;

  private TextTable() {}

  static String of(List<List<String>> rows) {
    var widths = new int[rows.getFirst().size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    var out = new StringBuilder();
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        out.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)) + GAP));
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
