package dev.obsc.eval.std;

import dev.obsc.eval.ArrayValue;
import dev.obsc.eval.Comparison;
import dev.obsc.eval.Equality;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Elements in the order of their keys, each of which is evaluated once. */
final class Sorted {
  private final Keyed[] elements;
  private final Evaluator evaluator;

  private Sorted(Keyed[] elements, Evaluator evaluator) {
    this.elements = elements;
    this.evaluator = evaluator;
  }

  /** Sorts the first argument by the key function that is the second. */
  static Sorted of(Lazy[] arguments, Evaluator evaluator) {
    ArrayValue array = evaluator.array(arguments[0]);
    var keys = Keys.of(arguments[1], evaluator);
    var elements = new Keyed[array.length()];
    for (int i = 0; i < elements.length; i++) {
      Lazy element = array.element(i);
      elements[i] = new Keyed(element, keys.key(element));
    }
    int length = elements.length;
    evaluator.spend((long) length * (32 - Integer.numberOfLeadingZeros(length)));
    // Stable, as the standard library asks.
    Arrays.sort(elements, new KeyOrder(evaluator));
    return new Sorted(elements, evaluator);
  }

  ArrayValue toArray() {
    var sorted = new Lazy[elements.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = elements[i].element;
    }
    return ArrayValue.of(sorted);
  }

  ArrayValue withoutRepetitions() {
    List<Lazy> kept = new ArrayList<>(elements.length);
    for (int i = 0; i < elements.length; i++) {
      if (i == 0 || !Equality.equal(elements[i - 1].key, elements[i].key, evaluator)) {
        kept.add(elements[i].element);
      }
    }
    return ArrayValue.of(kept);
  }

  private record Keyed(Lazy element, Value key) {}

  private record KeyOrder(Evaluator evaluator) implements Comparator<Keyed> {
    @Override
    public int compare(Keyed left, Keyed right) {
      return Comparison.compare(left.key, right.key, evaluator);
    }
  }
}
