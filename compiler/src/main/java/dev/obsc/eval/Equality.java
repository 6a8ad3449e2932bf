package dev.obsc.eval;

import java.util.Arrays;

/** The operator {@code ==}. */
public final class Equality {
  private Equality() {}

  /** Whether two values are equal; fails for functions. Hidden fields do not count. */
  public static boolean equal(Value left, Value right, Evaluator evaluator) {
    if (left instanceof NumberValue l && right instanceof NumberValue r) {
      return l.value() == r.value();
    }
    if (left instanceof StringValue l && right instanceof StringValue r) {
      return l.units() == r.units() && l.text().equals(r.text());
    }
    if (left instanceof ArrayValue l && right instanceof ArrayValue r) {
      return equalArrays(l, r, evaluator);
    }
    if (left instanceof ObjectValue l && right instanceof ObjectValue r) {
      return equalObjects(l, r, evaluator);
    }
    if (left instanceof FunctionValue && right instanceof FunctionValue) {
      throw evaluator.error(EvalCode.WRONG_TYPE, "Cannot test equality of functions");
    }
    if (left instanceof BooleanValue l && right instanceof BooleanValue r) {
      return l.value() == r.value();
    }
    return left instanceof NullValue && right instanceof NullValue;
  }

  private static boolean equalArrays(ArrayValue left, ArrayValue right, Evaluator evaluator) {
    if (left.length() != right.length()) {
      return false;
    }
    evaluator.descend();
    for (int i = 0; i < left.length(); i++) {
      Value l = left.get(i, evaluator);
      if (!equal(l, right.get(i, evaluator), evaluator)) {
        evaluator.ascend();
        return false;
      }
    }
    evaluator.ascend();
    evaluator.spend(left.length());
    return true;
  }

  private static boolean equalObjects(ObjectValue left, ObjectValue right, Evaluator evaluator) {
    String[] names = left.fieldNames(false, evaluator);
    if (!Arrays.equals(names, right.fieldNames(false, evaluator))) {
      return false;
    }
    evaluator.descend();
    for (String name : names) {
      Value l = left.get(name, evaluator);
      if (!equal(l, right.get(name, evaluator), evaluator)) {
        evaluator.ascend();
        return false;
      }
    }
    evaluator.ascend();
    evaluator.spend(names.length);
    return true;
  }
}
