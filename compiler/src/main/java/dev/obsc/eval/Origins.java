package dev.obsc.eval;

import org.jspecify.annotations.Nullable;

/** Finds the expressions that made values. Null stands for values that no expression made. */
final class Origins {
  private Origins() {}

  static @Nullable Spot of(Lazy lazy, Evaluator evaluator) {
    if (lazy instanceof NodeThunk thunk) {
      return thunk.node;
    }
    if (lazy instanceof FieldThunk thunk) {
      return ofField(thunk.object, thunk.name, evaluator);
    }
    if (lazy instanceof ProgramThunk thunk) {
      return thunk.program.root();
    }
    if (lazy instanceof CallThunk thunk) {
      return ofResult(thunk.function);
    }
    return null;
  }

  /** What made the result of a call. */
  static @Nullable Spot ofResult(FunctionValue function) {
    return function instanceof Closure closure ? closure.body() : null;
  }

  static @Nullable Spot ofField(Value value, String name, Evaluator evaluator) {
    if (!(value instanceof ObjectValue object)) {
      return null;
    }
    Shape.Slot slot = object.shape(evaluator).find(name);
    return slot == null ? null : ofDefinition(object, slot, slot.winner, evaluator);
  }

  static @Nullable Spot ofSuper(ObjectValue object, String name, int layer, Evaluator evaluator) {
    Shape.Slot slot = object.shape(evaluator).find(name);
    return slot == null ? null : ofDefinition(object, slot, slot.below(layer), evaluator);
  }

  private static @Nullable Spot ofDefinition(
      ObjectValue object, Shape.Slot slot, int definition, Evaluator evaluator) {
    if (definition < 0) {
      return null;
    }
    int layer = slot.layers[definition];
    return object.layers(evaluator)[layer].origin(
        slot.fields[definition], object, layer, evaluator);
  }
}
