package dev.obsc.diagnostic;

import java.util.Arrays;

/** A named piece of source text that knows where its lines start. */
public final class SourceFile {
  private final String name;
  private final String text;
  private final int[] lineStarts;

  /**
   * @param name what messages call this source: a path as the user knows it, or a name such as
   *     {@code <extvar:x>}
   */
  public SourceFile(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts = findLineStarts(text);
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /** Number of lines; text that ends in a line break has an empty last line. */
  public int lineCount() {
    return lineStarts.length;
  }

  /** The one-based line that holds {@code offset}, an offset in UTF-16 code units. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The zero-based offset at which the one-based {@code line} starts. */
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** The text of the one-based {@code line}, without its line break. */
  public String line(int line) {
    int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
    if (end > lineStarts[line - 1] && text.charAt(end - 1) == '\r') {
      end--;
    }
    return text.substring(lineStarts[line - 1], end);
  }

  /** The one-based column of {@code offset}, counted in bytes of UTF-8 as go-jsonnet does. */
  public int byteColumnAt(int offset) {
    int column = 1;
    for (int i = lineStart(lineAt(offset)); i < offset; i++) {
      char c = text.charAt(i);
      column += c < 0x80 ? 1 : c < 0x800 ? 2 : Character.isSurrogate(c) ? 2 : 3;
    }
    return column;
  }

  /** The one-based column of {@code offset}, counted in code points, as an editor shows it. */
  public int columnAt(int offset) {
    int start = lineStart(lineAt(offset));
    return text.codePointCount(start, offset) + 1;
  }

  @Override
  public String toString() {
    return name;
  }

  private static int[] findLineStarts(String text) {
    int[] starts = new int[64];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }
}
