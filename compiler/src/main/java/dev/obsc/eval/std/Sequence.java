package dev.obsc.eval.std;

import dev.obsc.eval.ArrayValue;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.FunctionValue;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.NumberValue;
import dev.obsc.eval.ObjectValue;
import dev.obsc.eval.StringValue;
import dev.obsc.eval.Value;

/** What functions take that walk over an array, or over the characters of a string just as well. */
final class Sequence {
  private Sequence() {}

  /** The characters of a string, as strings. */
  static ArrayValue characters(StringValue string) {
    String text = string.text();
    var elements = new Lazy[string.length()];
    int at = 0;
    for (int i = 0; i < elements.length; i++) {
      int codePoint = text.codePointAt(at);
      elements[i] = StringValue.ofCodePoint(codePoint);
      at += Character.charCount(codePoint);
    }
    return ArrayValue.of(elements);
  }

  /**
   * The elements of what the reference library would walk over with {@code std.length} and an
   * index. Anything but an array or a string fails as the length or the first index would.
   */
  static ArrayValue indexed(Lazy lazy, Evaluator evaluator) {
    Value value = lazy.force(evaluator);
    if (value instanceof ArrayValue array) {
      return array;
    }
    if (value instanceof StringValue string) {
      return characters(string);
    }
    if (length(value, evaluator) == 0) {
      return ArrayValue.EMPTY;
    }
    throw value instanceof ObjectValue
        ? evaluator.typeError(NumberValue.of(0), "string")
        : evaluator.error("Value non indexable: *jsonnet.valueFunction");
  }

  /** What {@code std.length} answers. */
  static int length(Value value, Evaluator evaluator) {
    if (value instanceof ArrayValue array) {
      return array.length();
    }
    if (value instanceof StringValue string) {
      return string.length();
    }
    if (value instanceof ObjectValue object) {
      return object.fieldNames(false, evaluator).length;
    }
    if (value instanceof FunctionValue function) {
      // Differs from go-jsonnet, which leaves out the optional ones.
      return function.parameterCount();
    }
    throw evaluator.typeError(value);
  }

  /** What {@code std.foldl} and {@code std.foldr} walk over. */
  static ArrayValue folded(String function, Lazy lazy, Evaluator evaluator) {
    Value value = lazy.force(evaluator);
    if (value instanceof ArrayValue array) {
      return array;
    }
    if (value instanceof StringValue string) {
      return characters(string);
    }
    throw evaluator.error(
        function + " second parameter should be string or array, got " + value.typeName());
  }
}
