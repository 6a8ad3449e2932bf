package dev.obsc.eval;

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
      if (l instanceof StringValue) {
        return evaluator.world().library().require("format").call(evaluator, l, r);
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
}
