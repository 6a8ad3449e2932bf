package dev.obsc.eval;

/** Nodes that choose what to evaluate, or to fail. */
final class Control {
  private Control() {}

  /** {@code if condition then whenTrue else whenFalse}. */
  static final class Conditional extends Node {
    private final Node condition;
    private final Node whenTrue;
    private final Node whenFalse;

    Conditional(Place place, Node condition, Node whenTrue, Node whenFalse) {
      super(place);
      this.condition = condition;
      this.whenTrue = whenTrue;
      this.whenFalse = whenFalse;
    }

    @Override
    Value eval(Evaluator evaluator, Frame frame) {
      return (test(condition, evaluator, frame) ? whenTrue : whenFalse).eval(evaluator, frame);
    }

    @Override
    Value evalTail(Evaluator evaluator, Frame frame) {
      return (test(condition, evaluator, frame) ? whenTrue : whenFalse).evalTail(evaluator, frame);
    }

    @Override
    Spot origin(Evaluator evaluator, Frame frame) {
      return (test(condition, evaluator, frame) ? whenTrue : whenFalse).origin(evaluator, frame);
    }
  }

  /** {@code left && right} or {@code left || right}. */
  static final class Logic extends Node {
    private final boolean and;
    private final Node left;
    private final Node right;

    Logic(Place place, boolean and, Node left, Node right) {
      super(place);
      this.and = and;
      this.left = left;
      this.right = right;
    }

    @Override
    Value eval(Evaluator evaluator, Frame frame) {
      boolean first = test(left, evaluator, frame);
      return first == and ? BooleanValue.of(test(right, evaluator, frame)) : BooleanValue.of(first);
    }

    @Override
    Value evalTail(Evaluator evaluator, Frame frame) {
      boolean first = test(left, evaluator, frame);
      if (first != and) {
        return BooleanValue.of(first);
      }
      // The result is not checked to be a boolean if it comes from a call still to be made.
      Value value = right.evalTail(evaluator, frame);
      if (value instanceof BooleanValue || TailCall.isPending(value)) {
        return value;
      }
      evaluator.site = this;
      throw evaluator.typeError(value, "boolean");
    }
  }

  /** {@code error message}. */
  static final class Failure extends Node {
    private final Node message;

    Failure(Place place, Node message) {
      super(place);
      this.message = message;
    }

    @Override
    Value eval(Evaluator evaluator, Frame frame) {
      Value value = message.eval(evaluator, frame);
      evaluator.site = this;
      throw evaluator.error(
          EvalCode.PROGRAM_ERROR, Manifester.toStringValue(value, evaluator).text());
    }
  }
}
