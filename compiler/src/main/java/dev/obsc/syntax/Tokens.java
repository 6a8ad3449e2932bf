package dev.obsc.syntax;

import java.util.Arrays;

/**
 * The tokens of one text, in parallel arrays; the last one is always {@link TokenKind#END_OF_FILE}.
 * What lies between two tokens is comments and white space.
 */
public final class Tokens {
  private final String text;
  private TokenKind[] kinds;
  private int[] starts;
  private int[] ends;
  private int count;

  Tokens(String text) {
    this.text = text;
    int guess = 16 + text.length() / 4;
    this.kinds = new TokenKind[guess];
    this.starts = new int[guess];
    this.ends = new int[guess];
  }

  void add(TokenKind kind, int start, int end) {
    if (count == kinds.length) {
      int capacity = count * 2;
      kinds = Arrays.copyOf(kinds, capacity);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
    }
    kinds[count] = kind;
    starts[count] = start;
    ends[count] = end;
    count++;
  }

  public int count() {
    return count;
  }

  public TokenKind kind(int index) {
    return kinds[index];
  }

  /** Offset of the first character, in UTF-16 code units. */
  public int start(int index) {
    return starts[index];
  }

  /** Offset just past the last character. */
  public int end(int index) {
    return ends[index];
  }

  /** The token as written, quotes included. */
  public String text(int index) {
    return text.substring(starts[index], ends[index]);
  }
}
