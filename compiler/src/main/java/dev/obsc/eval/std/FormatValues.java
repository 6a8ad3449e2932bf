package dev.obsc.eval.std;

import dev.obsc.eval.ArrayValue;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.NumberValue;
import dev.obsc.eval.ObjectValue;
import dev.obsc.eval.Value;

/** Where a format takes its values from. */
abstract sealed class FormatValues {
  /** A value and what messages call its place. */
  record Found(Value value, String place) {}

  /** The value for a conversion. */
  abstract Found next(FormatPart.Code code);

  /** A width or precision; {@code *} takes the next value. */
  abstract Lazy size(FormatPart.Size size, String what);

  /** Fails if values are left over. */
  abstract void end();

  /** Values by position. */
  static final class OfArray extends FormatValues {
    private final ArrayValue array;
    private final Evaluator evaluator;
    private int index;

    OfArray(ArrayValue array, Evaluator evaluator) {
      this.array = array;
      this.evaluator = evaluator;
    }

    @Override
    Found next(FormatPart.Code code) {
      if (index >= array.length()) {
        throw notEnough("more than ");
      }
      String place = Integer.toString(index);
      return new Found(array.get(index++, evaluator), place);
    }

    @Override
    Lazy size(FormatPart.Size size, String what) {
      return switch (size) {
        case FormatPart.Size.Fixed(double value) -> NumberValue.of(value);
        case FormatPart.Size.FromValues _ -> {
          if (index >= array.length()) {
            throw notEnough("at least ");
          }
          yield array.element(index++);
        }
      };
    }

    private RuntimeException notEnough(String expected) {
      return evaluator.error(
          "Not enough values to format: " + array.length() + ", expected " + expected + index);
    }

    @Override
    void end() {
      if (index < array.length()) {
        throw evaluator.error(
            "Too many values to format: " + array.length() + ", expected " + index);
      }
    }
  }

  /** Values by name. */
  static final class OfObject extends FormatValues {
    private final ObjectValue object;
    private final Evaluator evaluator;

    OfObject(ObjectValue object, Evaluator evaluator) {
      this.object = object;
      this.evaluator = evaluator;
    }

    @Override
    Found next(FormatPart.Code code) {
      if (code.key().isEmpty()) {
        throw evaluator.error("Mapping keys required.");
      }
      String key = code.key().get();
      if (!object.has(key, true, evaluator)) {
        throw evaluator.error("No such field: " + key);
      }
      return new Found(object.get(key, evaluator), key);
    }

    @Override
    Lazy size(FormatPart.Size size, String what) {
      return switch (size) {
        case FormatPart.Size.Fixed(double value) -> NumberValue.of(value);
        case FormatPart.Size.FromValues _ ->
            throw evaluator.error("Cannot use * " + what + " with object.");
      };
    }

    @Override
    void end() {}
  }
}
