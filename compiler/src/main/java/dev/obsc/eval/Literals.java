package dev.obsc.eval;

/** Nodes for what is written out in the source. */
final class Literals {
  private Literals() {}

  /** A value known from the start. */
  static final class Constant extends Node {
    final Value value;

    /** Tells provenance where the value comes from, without an object for each evaluation. */
    private final NodeThunk thunk;

    Constant(Place place, Value value) {
      super(place);
      this.value = value;
      this.thunk = new NodeThunk(this, value);
    }

    @Override
    Value eval(Evaluator evaluator, Frame frame) {
      return value;
    }

    @Override
    Lazy lazy(Evaluator evaluator, Frame frame) {
      return thunk;
    }

    @Override
    boolean isConstant() {
      return true;
    }
  }

  /** A number too large for a double, which is an error only where it is used. */
  static final class Overflow extends Node {
    Overflow(Place place) {
      super(place);
    }

    @Override
    Value eval(Evaluator evaluator, Frame frame) {
      evaluator.site = this;
      throw evaluator.error(EvalCode.NOT_A_NUMBER, "overflow");
    }
  }

  /** {@code [a, b]}. */
  static final class Array extends Node {
    private final Node[] elements;

    Array(Place place, Node[] elements) {
      super(place);
      this.elements = elements;
    }

    @Override
    Value eval(Evaluator evaluator, Frame frame) {
      var values = new Lazy[elements.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = elements[i].lazy(evaluator, frame);
      }
      return ArrayValue.of(values);
    }
  }

  /** The object {@code std} of one file. */
  static final class Std extends Node {
    Std(Place place) {
      super(place);
    }

    @Override
    Value eval(Evaluator evaluator, Frame frame) {
      return evaluator.world().std(scope.file().name());
    }
  }
}
