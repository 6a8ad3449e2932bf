package dev.obsc.eval;

import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An array of lazy elements. Joining arrays, taking a contiguous part and making a range copy
 * nothing; a joined array is laid out when an element is first asked for.
 */
public final class ArrayValue extends Value {
  public static final ArrayValue EMPTY = new ArrayValue(new Lazy[0], 0, 0);

  private Lazy @Nullable [] elements;
  private int offset;
  private final int length;
  private @Nullable ArrayValue left;
  private @Nullable ArrayValue right;

  /** The first number, if this is a range. */
  private double first;

  private ArrayValue(Lazy @Nullable [] elements, int offset, int length) {
    this.elements = elements;
    this.offset = offset;
    this.length = length;
  }

  /**
   * An array of {@code elements}.
   *
   * @param elements not copied, so not to be changed afterwards
   */
  public static ArrayValue of(Lazy... elements) {
    return elements.length == 0 ? EMPTY : new ArrayValue(elements, 0, elements.length);
  }

  public static ArrayValue of(List<? extends Lazy> elements) {
    return of(elements.toArray(new Lazy[0]));
  }

  /** The first {@code length} of {@code elements}, which are not copied. */
  public static ArrayValue of(Lazy[] elements, int length) {
    return length == 0 ? EMPTY : new ArrayValue(elements, 0, length);
  }

  /** {@code length} numbers, each one more than the one before. */
  public static ArrayValue range(double first, int length) {
    var range = new ArrayValue(null, 0, length);
    range.first = first;
    return range;
  }

  public int length() {
    return length;
  }

  /** The element at {@code index}, which must be within the array. */
  public Lazy element(int index) {
    Lazy[] known = elements;
    if (known != null) {
      return known[offset + index];
    }
    return left == null ? NumberValue.of(first + index) : layOut()[index];
  }

  /** The value of the element at {@code index}, which must be within the array. */
  public Value get(int index, Evaluator evaluator) {
    return element(index).force(evaluator);
  }

  public ArrayValue concat(ArrayValue other) {
    if (length == 0) {
      return other;
    }
    if (other.length == 0) {
      return this;
    }
    var joined = new ArrayValue(null, 0, Math.addExact(length, other.length));
    joined.left = this;
    joined.right = other;
    return joined;
  }

  /** The elements from {@code from} up to but not including {@code to}; both within bounds. */
  public ArrayValue slice(int from, int to) {
    if (from >= to) {
      return EMPTY;
    }
    if (elements == null && left == null) {
      return range(first + from, to - from);
    }
    Lazy[] flat = elements != null ? elements : layOut();
    return new ArrayValue(flat, offset + from, to - from);
  }

  /** Copies all elements to {@code target}, starting at {@code at}. */
  public void copyTo(Lazy[] target, int at) {
    if (elements == null && left == null) {
      for (int i = 0; i < length; i++) {
        target[at + i] = NumberValue.of(first + i);
      }
      return;
    }
    Lazy[] flat = elements != null ? elements : layOut();
    System.arraycopy(flat, offset, target, at, length);
  }

  private Lazy[] layOut() {
    var flat = new Lazy[length];
    // From the right, since joined arrays grow to the right as a rule.
    int end = length;
    var pending = new ArrayDeque<ArrayValue>();
    ArrayValue part = this;
    while (true) {
      while (part.left != null && part.right != null) {
        pending.push(part.left);
        part = part.right;
      }
      end -= part.length;
      part.copyTo(flat, end);
      if (pending.isEmpty()) {
        break;
      }
      part = pending.pop();
    }
    elements = flat;
    left = null;
    right = null;
    return flat;
  }

  @Override
  public String typeName() {
    return "array";
  }
}
