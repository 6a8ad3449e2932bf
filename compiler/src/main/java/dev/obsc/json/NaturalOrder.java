package dev.obsc.json;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/** The order in which go-yaml writes the keys of a mapping: numbers within a key by their value. */
enum NaturalOrder implements Comparator<String> {
  /** As go-yaml v2. */
  LETTERS_LAST,
  /** As go-yaml v3, where a letter stands before other characters if a digit precedes it. */
  LETTERS_FIRST_AFTER_DIGIT;

  /** Longer arrays are merged by {@link Arrays#sort}, which rejects an order with cycles. */
  private static final int NOT_MERGED = 31;

  /** Sorts distinct keys in place. */
  void sort(String[] keys) {
    if (isSorted(keys)) {
      return;
    }
    if (keys.length <= NOT_MERGED) {
      Arrays.sort(keys, this);
      return;
    }
    // The order has cycles, such as a09 < a0b < a1b < a09, where chance decides in Go.
    var queue = new PriorityQueue<String>(keys.length, this);
    queue.addAll(Arrays.asList(keys));
    for (int i = 0; i < keys.length; i++) {
      keys[i] = queue.remove();
    }
  }

  private boolean isSorted(String[] keys) {
    for (int i = 1; i < keys.length; i++) {
      if (compare(keys[i - 1], keys[i]) > 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int compare(String left, String right) {
    int common = Math.min(left.length(), right.length());
    int i = 0;
    while (i < common && left.charAt(i) == right.charAt(i)) {
      i++;
    }
    if (i == common) {
      return left.length() - right.length();
    }
    if (i > 0 && Character.isHighSurrogate(left.charAt(i - 1))) {
      i--;
    }
    int l = left.codePointAt(i);
    int r = right.codePointAt(i);
    boolean leftLetter = Character.isLetter(l);
    boolean rightLetter = Character.isLetter(r);
    if (leftLetter && rightLetter) {
      return Integer.compare(l, r);
    }
    if (leftLetter || rightLetter) {
      return leftLetter == letterFirst(left, i) ? -1 : 1;
    }
    return compareNumbers(left, right, i);
  }

  private boolean letterFirst(String text, int i) {
    return this == LETTERS_FIRST_AFTER_DIGIT && i > 0 && Character.isDigit(text.codePointBefore(i));
  }

  /** Compares the digits from {@code i} on; the texts are equal up to there and differ at it. */
  private static int compareNumbers(String left, String right, int i) {
    long first = startsWithinNumber(left, right, i) ? 1 : 0;
    int leftEnd = digitsEnd(left, i);
    int rightEnd = digitsEnd(right, i);
    long leftNumber = number(first, left, i, leftEnd);
    long rightNumber = number(first, right, i, rightEnd);
    if (leftNumber != rightNumber) {
      return Long.compare(leftNumber, rightNumber);
    }
    int byLength =
        Integer.compare(left.codePointCount(i, leftEnd), right.codePointCount(i, rightEnd));
    return byLength != 0 ? byLength : Integer.compare(left.codePointAt(i), right.codePointAt(i));
  }

  /** Whether zeros at {@code i} count, because the digits before them are not all zeros. */
  private static boolean startsWithinNumber(String left, String right, int i) {
    if (left.charAt(i) != '0' && right.charAt(i) != '0') {
      return false;
    }
    int j = i;
    while (j > 0) {
      int before = left.codePointBefore(j);
      if (!Character.isDigit(before)) {
        return false;
      }
      if (before != '0') {
        return true;
      }
      j--;
    }
    return false;
  }

  private static int digitsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isDigit(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static long number(long first, String text, int start, int end) {
    long number = first;
    for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
      number = number * 10 + (text.codePointAt(i) - '0');
    }
    return number;
  }
}
