package dev.obsc.diagnostic;

/**
 * A half-open range within one source file; construction rejects a range that does not lie in it.
 *
 * @param start zero-based offset of the first character, in UTF-16 code units
 * @param end offset just past the last character; equal to {@code start} for a position between
 *     characters
 */
public record Span(SourceFile file, int start, int end) {
  public Span {
    if (start < 0 || end < start || end > file.text().length()) {
      throw new IllegalArgumentException(start + ".." + end + " is not within " + file.name());
    }
  }

  /** The smallest span that covers this one and {@code other}, which lies in the same file. */
  public Span through(Span other) {
    return new Span(file, Math.min(start, other.start), Math.max(end, other.end));
  }

  public int line() {
    return file.lineAt(start);
  }

  /** One-based, in code points. */
  public int column() {
    return file.columnAt(start);
  }
}
