package dev.obsc.eval;

import org.jspecify.annotations.Nullable;

/** Nodes that read variables, with their places in the frames worked out beforehand. */
final class Variables {
  private Variables() {}

  static Node variable(Place place, int hops, int slot) {
    return hops == 0 ? new Local(place, slot) : new Outer(place, hops, slot);
  }

  private abstract static class Variable extends Node {
    Variable(Place place) {
      super(place);
    }

    /** Null only while the binds of the same {@code local} are being set up. */
    abstract @Nullable Lazy slot(Frame frame);

    @Override
    final Value eval(Evaluator evaluator, Frame frame) {
      Lazy lazy = slot(frame);
      if (lazy instanceof Value value) {
        return value;
      }
      if (lazy instanceof Thunk thunk) {
        Value known = thunk.known();
        if (known != null) {
          return known;
        }
        evaluator.site = this;
        return thunk.force(evaluator);
      }
      throw new IllegalStateException("a variable is read before it is bound");
    }

    @Override
    final Lazy lazy(Evaluator evaluator, Frame frame) {
      Lazy lazy = slot(frame);
      return lazy != null ? lazy : new NodeThunk(this, frame);
    }

    @Override
    final Spot origin(Evaluator evaluator, Frame frame) {
      Lazy lazy = slot(frame);
      Spot origin = lazy == null ? null : Origins.of(lazy, evaluator);
      return origin != null ? origin : this;
    }
  }

  /** A variable of the innermost frame. */
  private static final class Local extends Variable {
    private final int slot;

    Local(Place place, int slot) {
      super(place);
      this.slot = slot;
    }

    @Override
    @Nullable Lazy slot(Frame frame) {
      return frame.slots[slot];
    }
  }

  /** A variable of a surrounding frame. */
  private static final class Outer extends Variable {
    private final int hops;
    private final int slot;

    Outer(Place place, int hops, int slot) {
      super(place);
      this.hops = hops;
      this.slot = slot;
    }

    @Override
    @Nullable Lazy slot(Frame frame) {
      Frame at = frame.parent;
      for (int i = 1; i < hops; i++) {
        at = at.parent;
      }
      return at.slots[slot];
    }
  }

  /** {@code local a = …, b = …; body}. */
  static final class Binding extends Node {
    private final int[] slots;
    private final Node[] values;
    private final Node body;

    Binding(Place place, int[] slots, Node[] values, Node body) {
      super(place);
      this.slots = slots;
      this.values = values;
      this.body = body;
    }

    private void bind(Evaluator evaluator, Frame frame) {
      for (int slot : slots) {
        frame.slots[slot] = null;
      }
      for (int i = 0; i < slots.length; i++) {
        frame.slots[slots[i]] = values[i].lazy(evaluator, frame);
      }
    }

    @Override
    Value eval(Evaluator evaluator, Frame frame) {
      bind(evaluator, frame);
      return body.eval(evaluator, frame);
    }

    @Override
    Value evalTail(Evaluator evaluator, Frame frame) {
      bind(evaluator, frame);
      return body.evalTail(evaluator, frame);
    }

    @Override
    Spot origin(Evaluator evaluator, Frame frame) {
      return body.origin(evaluator, frame);
    }
  }
}
