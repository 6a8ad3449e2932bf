package dev.obsc.eval;

import dev.obsc.diagnostic.Span;
import java.util.Optional;

/**
 * An executable expression. Nodes belong to a file, not to an evaluation: they are immutable and
 * shared between threads, apart from caches that any thread may overwrite.
 */
abstract class Node extends Site {
  final Context scope;
  final int start;
  final int end;

  Node(Place place) {
    this.scope = place.context();
    this.start = place.start();
    this.end = place.end();
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

  boolean isConstant() {
    return false;
  }

  @Override
  Optional<Span> span() {
    return start < 0 ? Optional.empty() : Optional.of(new Span(scope.file(), start, end));
  }

  @Override
  String location() {
    return start < 0 ? "" : Locations.format(scope.file(), start, end);
  }

  @Override
  String context() {
    return scope.text();
  }
}
