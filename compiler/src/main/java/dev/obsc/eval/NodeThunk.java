package dev.obsc.eval;

import org.jspecify.annotations.Nullable;

/**
 * An expression that is evaluated when its value is needed. Keeps the expression for provenance.
 */
final class NodeThunk extends Thunk {
  final Node node;
  private @Nullable Frame frame;

  NodeThunk(Node node, Frame frame) {
    this.node = node;
    this.frame = frame;
  }

  /** A constant, which has its value from the start. */
  NodeThunk(Node node, Value value) {
    super(value);
    this.node = node;
  }

  @Override
  protected Value compute(Evaluator evaluator) {
    if (frame == null) {
      throw new IllegalStateException("computed twice");
    }
    return node.eval(evaluator, frame);
  }

  @Override
  protected void release() {
    frame = null;
  }
}
