package dev.obsc.eval;

import dev.obsc.json.CodePointOrder;

/** The order that {@code <} and its kin, and sorting, use. */
public final class Comparison {
  private Comparison() {}

  /** Negative, zero or positive; fails for values that have no order. */
  public static int compare(Value left, Value right, Evaluator evaluator) {
    if (left instanceof NumberValue l) {
      if (right instanceof NumberValue r) {
        // Not Double.compare, to which -0 and 0 differ.
        return l.value() < r.value() ? -1 : l.value() > r.value() ? 1 : 0;
      }
      throw evaluator.typeError(right, "number");
    }
    if (left instanceof StringValue l) {
      if (right instanceof StringValue r) {
        return CodePointOrder.INSTANCE.compare(l.text(), r.text());
      }
      throw evaluator.typeError(right, "string");
    }
    if (left instanceof ArrayValue l) {
      if (right instanceof ArrayValue r) {
        return compareArrays(l, r, evaluator);
      }
      throw evaluator.typeError(right, "array");
    }
    throw evaluator.typeError(left);
  }

  private static int compareArrays(ArrayValue left, ArrayValue right, Evaluator evaluator) {
    int common = Math.min(left.length(), right.length());
    evaluator.descend();
    int order = 0;
    for (int i = 0; i < common && order == 0; i++) {
      Value l = left.get(i, evaluator);
      order = compare(l, right.get(i, evaluator), evaluator);
    }
    evaluator.ascend();
    evaluator.spend(common);
    return order != 0 ? order : Integer.compare(left.length(), right.length());
  }
}
