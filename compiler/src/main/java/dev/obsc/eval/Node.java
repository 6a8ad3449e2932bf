package dev.obsc.eval;

/**
 * An executable expression. Nodes belong to a file, not to an evaluation: they are immutable and
 * shared between threads, apart from caches that any thread may overwrite.
 */
abstract class Node extends Spot {
  Node(Place place) {
    super(place);
  }

  /** The value of this expression with the variables of {@code frame}. */
  abstract Value eval(Evaluator evaluator, Frame frame);

  /** As {@link #eval}, but may leave its last call to the caller; see {@link TailCall}. */
  Value evalTail(Evaluator evaluator, Frame frame) {
    return eval(evaluator, frame);
  }

  /** The value later, or at once where that is cheap and cannot fail. */
  Lazy lazy(Evaluator evaluator, Frame frame) {
    return new NodeThunk(this, frame);
  }

  /** The value of {@code condition}, which must be a boolean for this expression. */
  final boolean test(Node condition, Evaluator evaluator, Frame frame) {
    Value value = condition.eval(evaluator, frame);
    if (value == BooleanValue.TRUE) {
      return true;
    }
    if (value == BooleanValue.FALSE) {
      return false;
    }
    evaluator.site = this;
    throw evaluator.typeError(value, "boolean");
  }

  /**
   * The expression that made the value of this one, followed through what merely hands values on.
   * Only for values that have been computed: asks for nothing that evaluation has not asked for.
   */
  Spot origin(Evaluator evaluator, Frame frame) {
    return this;
  }

  /** Whether the value is the same in every frame and known without evaluating. */
  boolean isConstant() {
    return false;
  }

  /** Whether evaluating is no work and cannot fail. */
  boolean isTrivial() {
    return isConstant();
  }
}
