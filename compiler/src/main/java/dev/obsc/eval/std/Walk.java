package dev.obsc.eval.std;

import dev.obsc.eval.ArrayValue;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A walk over a set, which evaluates each key once and only when it gets there. */
final class Walk {
  private final ArrayValue array;
  private final Lazy keyFunction;
  private final Evaluator evaluator;
  private int index;
  private @Nullable Keys keys;
  private @Nullable Value key;

  Walk(Lazy set, Lazy keyFunction, Evaluator evaluator) {
    this.array = Sequence.indexed(set, evaluator);
    this.keyFunction = keyFunction;
    this.evaluator = evaluator;
  }

  boolean atEnd() {
    return index >= array.length();
  }

  Lazy element() {
    return array.element(index);
  }

  Value key() {
    Value known = key;
    if (known == null) {
      if (keys == null) {
        keys = Keys.of(keyFunction, evaluator);
      }
      known = keys.key(element());
      key = known;
    }
    return known;
  }

  void next() {
    index++;
    key = null;
    if ((index & 0xFF) == 0) {
      evaluator.spend(0x100);
    }
  }

  /** Adds what the walk has not passed. */
  void addRest(List<Lazy> elements) {
    for (int i = index; i < array.length(); i++) {
      elements.add(array.element(i));
    }
    evaluator.spend(array.length() - index);
  }
}
