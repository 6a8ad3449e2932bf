package dev.obsc.eval.std;

import dev.obsc.eval.ArrayValue;
import dev.obsc.eval.BooleanValue;
import dev.obsc.eval.Comparison;
import dev.obsc.eval.Equality;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Family;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.Value;
import java.util.ArrayList;
import java.util.List;

/** Sorting, and sets: arrays that are sorted and hold no key twice. */
public final class Sets extends Family {
  @Override
  public void declare(Signatures signatures) {
    signatures.add("sort", "arr", "keyF?");
    signatures.add("uniq", "arr", "keyF?");
    signatures.add("set", "arr", "keyF?");
    signatures.add("setMember", "~x", "~arr", "~keyF?");
    signatures.add("setUnion", "~a", "~b", "~keyF?");
    signatures.add("setInter", "~a", "~b", "~keyF?");
    signatures.add("setDiff", "~a", "~b", "~keyF?");
  }

  @Override
  public Value call(String function, Lazy[] arguments, Evaluator evaluator) {
    return switch (function) {
      case "sort" -> Sorted.of(arguments, evaluator).toArray();
      case "uniq" -> uniq(arguments, evaluator);
      case "set" -> Sorted.of(arguments, evaluator).withoutRepetitions();
      case "setMember" -> BooleanValue.of(member(arguments, evaluator));
      case "setUnion" -> union(arguments, evaluator);
      case "setInter" -> intersection(arguments, evaluator);
      case "setDiff" -> difference(arguments, evaluator);
      default -> throw new IllegalArgumentException(function);
    };
  }

  private static Value uniq(Lazy[] arguments, Evaluator evaluator) {
    ArrayValue array = Sequence.folded("foldl", arguments[0], evaluator);
    if (array.length() < 2) {
      return array;
    }
    var keys = Keys.of(arguments[1], evaluator);
    List<Lazy> kept = new ArrayList<>();
    kept.add(array.element(0));
    Value last = keys.key(array.element(0));
    for (int i = 1; i < array.length(); i++) {
      Value key = keys.key(array.element(i));
      if (!Equality.equal(last, key, evaluator)) {
        kept.add(array.element(i));
        last = key;
      }
    }
    evaluator.spend(array.length());
    return ArrayValue.of(kept);
  }

  private static boolean member(Lazy[] arguments, Evaluator evaluator) {
    Walk one = new Walk(ArrayValue.of(arguments[0]), arguments[2], evaluator);
    Walk set = new Walk(arguments[1], arguments[2], evaluator);
    while (!set.atEnd()) {
      Value key = one.key();
      if (Equality.equal(key, set.key(), evaluator)) {
        return true;
      }
      if (Comparison.compare(key, set.key(), evaluator) < 0) {
        return false;
      }
      set.next();
    }
    return false;
  }

  private static Value union(Lazy[] arguments, Evaluator evaluator) {
    var left = new Walk(arguments[0], arguments[2], evaluator);
    var right = new Walk(arguments[1], arguments[2], evaluator);
    List<Lazy> all = new ArrayList<>();
    while (!left.atEnd() && !right.atEnd()) {
      int order = order(left, right, evaluator);
      all.add(order <= 0 ? left.element() : right.element());
      if (order <= 0) {
        left.next();
      }
      if (order >= 0) {
        right.next();
      }
    }
    return left.atEnd() ? right.restAfter(all) : left.restAfter(all);
  }

  private static Value intersection(Lazy[] arguments, Evaluator evaluator) {
    var left = new Walk(arguments[0], arguments[2], evaluator);
    var right = new Walk(arguments[1], arguments[2], evaluator);
    List<Lazy> common = new ArrayList<>();
    while (!left.atEnd() && !right.atEnd()) {
      int order = order(left, right, evaluator);
      if (order == 0) {
        common.add(left.element());
      }
      if (order <= 0) {
        left.next();
      }
      if (order >= 0) {
        right.next();
      }
    }
    return ArrayValue.of(common);
  }

  private static Value difference(Lazy[] arguments, Evaluator evaluator) {
    var left = new Walk(arguments[0], arguments[2], evaluator);
    var right = new Walk(arguments[1], arguments[2], evaluator);
    List<Lazy> rest = new ArrayList<>();
    while (!left.atEnd() && !right.atEnd()) {
      int order = order(left, right, evaluator);
      if (order < 0) {
        rest.add(left.element());
      }
      if (order <= 0) {
        left.next();
      }
      if (order >= 0) {
        right.next();
      }
    }
    return left.atEnd() ? ArrayValue.of(rest) : left.restAfter(rest);
  }

  /** Keys that are equal need no order: objects can be in a set, once. */
  private static int order(Walk left, Walk right, Evaluator evaluator) {
    return Equality.equal(left.key(), right.key(), evaluator)
        ? 0
        : Comparison.compare(left.key(), right.key(), evaluator);
  }
}
