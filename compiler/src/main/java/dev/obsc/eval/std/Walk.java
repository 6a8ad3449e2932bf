package dev.obsc.eval.std;

import dev.obsc.eval.ArrayValue;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.Manifester;
import dev.obsc.eval.StringValue;
import dev.obsc.eval.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A walk over a set, which evaluates each key once and only when it gets there. */
final class Walk {
  private final ArrayValue array;
  private final Lazy keyFunction;
  private final Evaluator evaluator;
  private final @Nullable StringValue string;
  private int index;
  private @Nullable Keys keys;
  private @Nullable Value key;

  Walk(Lazy set, Lazy keyFunction, Evaluator evaluator) {
    this.array = Sequence.indexed(set, evaluator);
    this.string = set.force(evaluator) instanceof StringValue text ? text : null;
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

  /** {@code found} and what the walk has not passed: added up, so that a string makes a string. */
  Value restAfter(List<Lazy> found) {
    if (string != null) {
      StringValue text = Manifester.toStringValue(ArrayValue.of(found), evaluator);
      return evaluator.concat(text, string.slice(index, string.length()));
    }
    for (int i = index; i < array.length(); i++) {
      found.add(array.element(i));
    }
    evaluator.spend(array.length() - index);
    return ArrayValue.of(found);
  }
}
