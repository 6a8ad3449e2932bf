package dev.obsc.eval.std;

import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.NullValue;
import dev.obsc.eval.ObjectValue;
import dev.obsc.eval.Thunk;
import dev.obsc.eval.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code std.mergePatch}, the merge of RFC 7396; objects within objects are merged when needed. */
final class MergePatch {
  private MergePatch() {}

  static Value apply(Lazy target, Value patch, Evaluator evaluator) {
    if (!(patch instanceof ObjectValue changes)) {
      return patch;
    }
    ObjectValue base =
        target.force(evaluator) instanceof ObjectValue object ? object : ObjectValue.of(Map.of());
    Map<String, Lazy> fields = new LinkedHashMap<>();
    for (String name : base.fieldNames(false, evaluator)) {
      if (!changes.has(name, false, evaluator)) {
        fields.put(name, base.lazily(name));
      }
    }
    for (String name : changes.fieldNames(false, evaluator)) {
      Value change = changes.get(name, evaluator);
      if (change instanceof NullValue) {
        continue;
      }
      if (change instanceof ObjectValue) {
        Lazy old = base.has(name, false, evaluator) ? base.lazily(name) : NullValue.NULL;
        fields.put(name, new Merge(old, change));
      } else {
        // As in the reference library, what is replaced must not fail.
        fields.put(
            name,
            base.has(name, false, evaluator)
                ? changes.lazilyAfter(base.lazily(name), name)
                : changes.lazily(name));
      }
    }
    evaluator.spend(fields.size());
    return ObjectValue.of(fields);
  }

  /** A merge that has not been needed yet. */
  private static final class Merge extends Thunk {
    private @Nullable Lazy target;
    private @Nullable Value patch;

    Merge(Lazy target, Value patch) {
      this.target = target;
      this.patch = patch;
    }

    @Override
    protected Value compute(Evaluator evaluator) {
      if (target == null || patch == null) {
        throw new IllegalStateException("computed twice");
      }
      return apply(target, patch, evaluator);
    }

    @Override
    protected void release() {
      target = null;
      patch = null;
    }
  }
}
