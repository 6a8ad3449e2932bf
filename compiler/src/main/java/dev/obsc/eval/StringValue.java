package dev.obsc.eval;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * A string, which to Jsonnet is a sequence of code points. Concatenation is done when the text is
 * first needed, so that building a string piece by piece takes linear time.
 */
public final class StringValue extends Value {
  public static final StringValue EMPTY = new StringValue("");

  /** Below this, copying is cheaper than another object. */
  private static final int SHORT = 32;

  private static final int UNKNOWN = -1;
  private static final StringValue[] ASCII = ascii();

  private @Nullable String text;
  private @Nullable StringValue left;
  private @Nullable StringValue right;
  private final int units;
  private int codePoints = UNKNOWN;

  /** Kept once something has been looked up by position in a text beyond the basic plane. */
  private int @Nullable [] points;

  private StringValue(String text) {
    this.text = text;
    this.units = text.length();
  }

  private StringValue(StringValue left, StringValue right) {
    this.left = left;
    this.right = right;
    this.units = left.units + right.units;
  }

  /**
   * The string {@code text}.
   *
   * @param text without lone surrogates
   */
  public static StringValue of(String text) {
    if (text.length() <= 1) {
      return text.isEmpty() ? EMPTY : ofUnit(text.charAt(0), text);
    }
    return new StringValue(text);
  }

  private static StringValue ofUnit(char unit, String text) {
    return unit < ASCII.length ? ASCII[unit] : new StringValue(text);
  }

  public static StringValue ofCodePoint(int codePoint) {
    return codePoint < ASCII.length
        ? ASCII[codePoint]
        : new StringValue(Character.toString(codePoint));
  }

  /** The two strings joined; {@link Evaluator#checkSize} guards against too long a result. */
  StringValue concat(StringValue other) {
    if (units == 0) {
      return other;
    }
    if (other.units == 0) {
      return this;
    }
    if (units + other.units < SHORT) {
      return new StringValue(text().concat(other.text()));
    }
    return new StringValue(this, other);
  }

  /** The text as Java sees it. */
  public String text() {
    String known = text;
    return known != null ? known : flatten();
  }

  private String flatten() {
    var flat = new StringBuilder(units);
    // Ropes grow to the left as a rule; an explicit stack copes with any shape and depth.
    var pending = new ArrayDeque<StringValue>();
    StringValue part = this;
    while (true) {
      while (part.text == null && part.left != null && part.right != null) {
        pending.push(part.right);
        part = part.left;
      }
      flat.append(part.text);
      if (pending.isEmpty()) {
        break;
      }
      part = pending.pop();
    }
    String result = flat.toString();
    text = result;
    left = null;
    right = null;
    return result;
  }

  /** Length in UTF-16 code units, known without building the text. */
  public int units() {
    return units;
  }

  /** Length in code points. */
  public int length() {
    if (codePoints == UNKNOWN) {
      codePoints = text().codePointCount(0, units);
    }
    return codePoints;
  }

  /** Whether positions in code points and in UTF-16 code units are the same. */
  public boolean isBasic() {
    return length() == units;
  }

  /** The code point at a position counted in code points, which must be within the string. */
  public int codePointAt(int index) {
    return isBasic() ? text().charAt(index) : points()[index];
  }

  /** The code points between two positions counted in code points. */
  public StringValue slice(int from, int to) {
    if (from >= to) {
      return EMPTY;
    }
    return of(text().substring(unitOffset(from), unitOffset(to)));
  }

  /** The position in UTF-16 code units of a position in code points. */
  public int unitOffset(int index) {
    return isBasic() ? index : text().offsetByCodePoints(0, index);
  }

  private int[] points() {
    int[] known = points;
    if (known == null) {
      known = text().codePoints().toArray();
      points = known;
    }
    return known;
  }

  @Override
  public String typeName() {
    return "string";
  }

  @Override
  public String toString() {
    return text();
  }

  private static StringValue[] ascii() {
    var values = new StringValue[128];
    for (int i = 0; i < values.length; i++) {
      values[i] = new StringValue(String.valueOf((char) i));
    }
    return values;
  }
}
