package dev.obsc.eval.std;

import dev.obsc.eval.ArrayValue;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Family;
import dev.obsc.eval.FunctionValue;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.NumberValue;
import dev.obsc.eval.StringValue;
import dev.obsc.eval.Value;

/** Functions that make arrays or reduce them. */
public final class Arrays extends Family {
  @Override
  public void declare(Signatures signatures) {
    signatures.add("makeArray", "sz", "func");
    signatures.add("foldl", "func", "arr", "init");
  }

  @Override
  public Value call(String function, Lazy[] arguments, Evaluator evaluator) {
    return switch (function) {
      case "makeArray" -> makeArray(arguments, evaluator);
      case "foldl" -> foldl(arguments, evaluator);
      default -> throw new IllegalArgumentException(function);
    };
  }

  private static Value makeArray(Lazy[] arguments, Evaluator evaluator) {
    int size = evaluator.integer(arguments[0]);
    FunctionValue make = evaluator.function(arguments[1]);
    if (size < 0) {
      // Differs from go-jsonnet, which makes an empty array.
      throw evaluator.error("makeArray requires size >= 0, got " + size);
    }
    evaluator.checkSize(48L * size);
    var elements = new Lazy[size];
    for (int i = 0; i < size; i++) {
      elements[i] = make.callLazily(NumberValue.of(i));
    }
    return ArrayValue.of(elements);
  }

  private static Value foldl(Lazy[] arguments, Evaluator evaluator) {
    FunctionValue fold = evaluator.function(arguments[0]);
    Value sequence = arguments[1].force(evaluator);
    Value result = arguments[2].force(evaluator);
    if (sequence instanceof ArrayValue array) {
      for (int i = 0; i < array.length(); i++) {
        result = fold.call(evaluator, result, array.element(i));
      }
      return result;
    }
    if (sequence instanceof StringValue string) {
      String text = string.text();
      for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
        result = fold.call(evaluator, result, StringValue.ofCodePoint(text.codePointAt(i)));
      }
      return result;
    }
    throw evaluator.error(
        "foldl second parameter should be string or array, got " + sequence.typeName());
  }
}
