package dev.obsc.eval;

import org.jspecify.annotations.Nullable;

/** Nodes that take a part of a value. */
final class Access {
  private Access() {}

  /** {@code target.name}. */
  static final class Member extends Node {
    private final Node target;
    private final String name;

    /** Where the field was found last; objects that come by here tend to have one shape. */
    private @Nullable Found found;

    private record Found(Shape shape, Shape.Slot slot) {}

    Member(Place place, Node target, String name) {
      super(place);
      this.target = target;
      this.name = name;
    }

    @Override
    Value eval(Evaluator evaluator, Frame frame) {
      Value value = target.eval(evaluator, frame);
      evaluator.site = this;
      if (value instanceof ObjectValue object) {
        object.checkAssertions(evaluator);
        Shape shape = object.shape(evaluator);
        Found last = found;
        Shape.Slot slot = last != null && last.shape == shape ? last.slot : find(shape);
        if (slot == null) {
          throw evaluator.noSuchField(object, name);
        }
        return object.value(slot, slot.winner, evaluator);
      }
      throw notIndexable(value, "string", evaluator);
    }

    @Override
    Spot origin(Evaluator evaluator, Frame frame) {
      Spot origin = Origins.ofField(target.eval(evaluator, frame), name, evaluator);
      return origin != null ? origin : this;
    }

    private Shape.@Nullable Slot find(Shape shape) {
      Shape.Slot slot = shape.find(name);
      if (slot == null || !slot.exists()) {
        return null;
      }
      if (shape.isReusable()) {
        found = new Found(shape, slot);
      }
      return slot;
    }
  }

  /** {@code target[index]}. */
  static final class Index extends Node {
    private final Node target;
    private final Node index;

    Index(Place place, Node target, Node index) {
      super(place);
      this.target = target;
      this.index = index;
    }

    @Override
    Value eval(Evaluator evaluator, Frame frame) {
      Value value = target.eval(evaluator, frame);
      Value key = index.eval(evaluator, frame);
      evaluator.site = this;
      if (value instanceof ArrayValue array) {
        double number = evaluator.number(key);
        // Differs from go-jsonnet, which cuts off fractions and so hides mistakes.
        if (number != Math.rint(number)) {
          throw evaluator.error(
              EvalCode.WRONG_TYPE, "array index was not integer: " + NumberTexts.shortest(number));
        }
        return array.get(position(number, array.length(), evaluator), evaluator);
      }
      if (value instanceof ObjectValue object) {
        return object.get(evaluator.string(key).text(), evaluator);
      }
      if (value instanceof StringValue string) {
        int position = position(evaluator.number(key), string.length(), evaluator);
        return StringValue.ofCodePoint(string.codePointAt(position));
      }
      throw notIndexable(value, key.typeName(), evaluator);
    }

    @Override
    Spot origin(Evaluator evaluator, Frame frame) {
      Value value = target.eval(evaluator, frame);
      Value key = index.eval(evaluator, frame);
      Spot origin = null;
      if (key instanceof StringValue name) {
        origin = Origins.ofField(value, name.text(), evaluator);
      } else if (key instanceof NumberValue number && value instanceof ArrayValue array) {
        origin = Origins.of(array.element((int) number.value()), evaluator);
      }
      return origin != null ? origin : this;
    }
  }

  /** The index that a number stands for, a fraction cut off. */
  private static int position(double number, int length, Evaluator evaluator) {
    if (number <= -1 || number >= length) {
      // Go turns what does not fit into the least integer.
      long shown = Math.abs(number) < 0x1p63 ? (long) number : Long.MIN_VALUE;
      throw evaluator.error(
          EvalCode.INDEX_OUT_OF_RANGE,
          "Index " + shown + " out of bounds, not within [0, " + length + ")");
    }
    return (int) number;
  }

  private static EvaluationException notIndexable(
      Value value, String keyType, Evaluator evaluator) {
    if (value instanceof ArrayValue || value instanceof StringValue) {
      return evaluator.error(
          EvalCode.WRONG_TYPE, "Unexpected type " + keyType + ", expected number");
    }
    String type = value.typeName();
    // The words of go-jsonnet show the name of its own type.
    return evaluator.error(
        EvalCode.WRONG_TYPE,
        "Value non indexable: *jsonnet.value"
            + Character.toUpperCase(type.charAt(0))
            + type.substring(1));
  }
}
