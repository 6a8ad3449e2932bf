package dev.obsc.eval;

import java.util.Optional;

/** Operators that the language defines as calls of the standard library. */
final class LibraryOperators {
  private LibraryOperators() {}

  /** Evaluates an operand as the argument of a call, which traces show. */
  private static Value argument(Node node, Node call, Evaluator evaluator, Frame frame) {
    if (node.isConstant()) {
      return node.eval(evaluator, frame);
    }
    evaluator.site = call;
    evaluator.push();
    Value value = node.eval(evaluator, frame);
    evaluator.pop();
    return value;
  }

  /** {@code left % right}: the remainder of numbers, or formatting. */
  static final class Remainder extends Node {
    private final Node left;
    private final Node right;

    Remainder(Place place, Node left, Node right) {
      super(place);
      this.left = left;
      this.right = right;
    }

    @Override
    Value eval(Evaluator evaluator, Frame frame) {
      Value l = argument(left, this, evaluator, frame);
      Value r = argument(right, this, evaluator, frame);
      evaluator.site = this;
      if (l instanceof NumberValue x && r instanceof NumberValue y) {
        if (y.value() == 0) {
          throw evaluator.error(EvalCode.NOT_A_NUMBER, "Division by zero.");
        }
        return evaluator.number(x.value() % y.value());
      }
      Optional<FunctionValue> format = evaluator.world().library().find("format");
      if (l instanceof StringValue && format.isPresent()) {
        return format.get().call(evaluator, l, r);
      }
      throw evaluator.error(
          EvalCode.WRONG_TYPE,
          "Operator % cannot be used on types " + l.typeName() + " and " + r.typeName() + ".");
    }
  }

  /** {@code left in right}. */
  static final class In extends Node {
    private final Node left;
    private final Node right;

    In(Place place, Node left, Node right) {
      super(place);
      this.left = left;
      this.right = right;
    }

    @Override
    Value eval(Evaluator evaluator, Frame frame) {
      Value object = argument(right, this, evaluator, frame);
      Value name = argument(left, this, evaluator, frame);
      evaluator.site = this;
      ObjectValue checked = evaluator.object(object);
      return BooleanValue.of(checked.has(evaluator.string(name).text(), true, evaluator));
    }
  }

  /** {@code target[from:to:step]}; what is left out is the constant null. */
  static final class Slice extends Node {
    private final Node target;
    private final Node from;
    private final Node to;
    private final Node step;

    Slice(Place place, Node target, Node from, Node to, Node step) {
      super(place);
      this.target = target;
      this.from = from;
      this.to = to;
      this.step = step;
    }

    @Override
    Value eval(Evaluator evaluator, Frame frame) {
      Value value = argument(target, this, evaluator, frame);
      Value first = argument(from, this, evaluator, frame);
      Value last = argument(to, this, evaluator, frame);
      Value by = argument(step, this, evaluator, frame);
      evaluator.site = this;
      return Slices.slice(value, first, last, by, evaluator);
    }
  }
}
