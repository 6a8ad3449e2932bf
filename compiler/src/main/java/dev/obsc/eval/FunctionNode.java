package dev.obsc.eval;

import org.jspecify.annotations.Nullable;

/** {@code function(parameters) body}. */
final class FunctionNode extends Node {
  final String name;
  final String[] parameters;

  /** By parameter; null where the argument must be given. */
  final @Nullable Node[] defaults;

  final boolean hasDefaults;
  final Node body;

  /** Size of a call's frame: the parameters, then the locals of the body. */
  final int slots;

  FunctionNode(
      Place place,
      String name,
      String[] parameters,
      @Nullable Node[] defaults,
      Node body,
      int slots) {
    super(place);
    this.name = name;
    this.parameters = parameters;
    this.defaults = defaults;
    this.body = body;
    this.slots = slots;
    this.hasDefaults = hasAny(defaults);
  }

  private static boolean hasAny(@Nullable Node[] nodes) {
    for (Node node : nodes) {
      if (node != null) {
        return true;
      }
    }
    return false;
  }

  @Override
  Value eval(Evaluator evaluator, Frame frame) {
    return new Closure(this, frame);
  }

  @Override
  Lazy lazy(Evaluator evaluator, Frame frame) {
    return new Closure(this, frame);
  }

  @Override
  boolean isTrivial() {
    return true;
  }
}
