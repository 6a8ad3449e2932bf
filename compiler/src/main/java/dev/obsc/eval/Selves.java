package dev.obsc.eval;

/** Nodes for {@code self}, {@code $} and {@code super}. */
final class Selves {
  private Selves() {}

  static ObjectFrame frame(Frame frame, int hops) {
    Frame at = frame;
    for (int i = 0; i < hops; i++) {
      at = at.parent;
    }
    return (ObjectFrame) at;
  }

  /** {@code self} or {@code $}: the object whose fields lie {@code hops} frames outwards. */
  static final class Self extends Node {
    private final int hops;

    Self(Place place, int hops) {
      super(place);
      this.hops = hops;
    }

    @Override
    Value eval(Evaluator evaluator, Frame frame) {
      return Selves.frame(frame, hops).self;
    }

    @Override
    Lazy lazy(Evaluator evaluator, Frame frame) {
      return Selves.frame(frame, hops).self;
    }
  }

  /** {@code super[index]}. */
  static final class Super extends Node {
    private final int hops;
    private final Node index;

    Super(Place place, int hops, Node index) {
      super(place);
      this.hops = hops;
      this.index = index;
    }

    @Override
    Value eval(Evaluator evaluator, Frame frame) {
      Value name = index.eval(evaluator, frame);
      evaluator.site = this;
      ObjectFrame object = Selves.frame(frame, hops);
      return object.self.superValue(evaluator.string(name).text(), object.layer, evaluator);
    }

    @Override
    Spot origin(Evaluator evaluator, Frame frame) {
      ObjectFrame object = Selves.frame(frame, hops);
      String name = evaluator.string(index.eval(evaluator, frame)).text();
      Spot origin = Origins.ofSuper(object.self, name, object.layer, evaluator);
      return origin != null ? origin : this;
    }
  }

  /** {@code index in super}. */
  static final class InSuper extends Node {
    private final int hops;
    private final Node index;

    InSuper(Place place, int hops, Node index) {
      super(place);
      this.hops = hops;
      this.index = index;
    }

    @Override
    Value eval(Evaluator evaluator, Frame frame) {
      Value name = index.eval(evaluator, frame);
      evaluator.site = this;
      ObjectFrame object = Selves.frame(frame, hops);
      return BooleanValue.of(
          object.self.superHas(evaluator.string(name).text(), object.layer, evaluator));
    }
  }
}
