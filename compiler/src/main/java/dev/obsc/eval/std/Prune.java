package dev.obsc.eval.std;

import dev.obsc.eval.ArrayValue;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.NullValue;
import dev.obsc.eval.ObjectValue;
import dev.obsc.eval.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code std.prune}: takes out nulls, and the collections that are empty or become so. */
final class Prune {
  private Prune() {}

  static Value apply(Value value, Evaluator evaluator) {
    if (value instanceof ArrayValue array) {
      evaluator.descend();
      Value pruned = elements(array, evaluator);
      evaluator.ascend();
      return pruned;
    }
    if (value instanceof ObjectValue object) {
      evaluator.descend();
      Value pruned = fields(object, evaluator);
      evaluator.ascend();
      return pruned;
    }
    return value;
  }

  private static Value elements(ArrayValue array, Evaluator evaluator) {
    List<Lazy> kept = new ArrayList<>();
    for (int i = 0; i < array.length(); i++) {
      Value element = apply(array.get(i, evaluator), evaluator);
      if (hasContent(element, evaluator)) {
        kept.add(element);
      }
    }
    evaluator.spend(array.length());
    return ArrayValue.of(kept);
  }

  private static Value fields(ObjectValue object, Evaluator evaluator) {
    Map<String, Lazy> kept = new LinkedHashMap<>();
    String[] names = object.fieldNames(false, evaluator);
    for (String name : names) {
      Value field = apply(object.get(name, evaluator), evaluator);
      if (hasContent(field, evaluator)) {
        kept.put(name, field);
      }
    }
    evaluator.spend(names.length);
    return ObjectValue.of(kept);
  }

  private static boolean hasContent(Value value, Evaluator evaluator) {
    if (value instanceof NullValue) {
      return false;
    }
    if (value instanceof ArrayValue || value instanceof ObjectValue) {
      return Sequence.length(value, evaluator) > 0;
    }
    return true;
  }
}
