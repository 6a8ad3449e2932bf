package dev.obsc.eval.std;

import dev.obsc.eval.ArrayValue;
import dev.obsc.eval.Equality;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Family;
import dev.obsc.eval.FunctionValue;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.NumberValue;
import dev.obsc.eval.StringValue;
import dev.obsc.eval.Value;
import java.util.ArrayList;
import java.util.List;

/** Functions that make arrays from numbers, functions or other arrays. */
public final class Arrays extends Family {
  /** Estimated memory of one element that is computed later. */
  private static final long LAZY_BYTES = 48;

  @Override
  public void declare(Signatures signatures) {
    signatures.add("makeArray", "sz", "func");
    signatures.add("range", "from", "to");
    signatures.add("repeat", "~what", "~count");
    signatures.add("slice", "~indexable", "~index", "~end", "~step");
    signatures.add("reverse", "arr");
    signatures.add("map", "~func", "~arr");
    signatures.add("mapWithIndex", "~func", "~arr");
    signatures.add("filter", "func", "arr");
    signatures.add("filterMap", "~filter_func", "~map_func", "~arr");
    signatures.add("remove", "arr", "elem");
    signatures.add("removeAt", "arr", "idx");
  }

  @Override
  public Value call(String function, Lazy[] arguments, Evaluator evaluator) {
    return switch (function) {
      case "makeArray" -> makeArray(arguments, evaluator);
      case "range" -> range(arguments, evaluator);
      case "repeat" -> repeat(arguments, evaluator);
      case "slice" -> Slice.of(arguments, evaluator);
      case "reverse" -> reverse(evaluator.array(arguments[0]));
      case "map" -> map(arguments, evaluator);
      case "mapWithIndex" -> mapWithIndex(arguments, evaluator);
      case "filter" -> {
        ArrayValue array = evaluator.array(arguments[1]);
        yield filter(evaluator.function(arguments[0]), array, evaluator);
      }
      case "filterMap" -> filterMap(arguments, evaluator);
      case "remove" -> remove(arguments, evaluator);
      case "removeAt" -> removeAt(evaluator.array(arguments[0]), evaluator.integer(arguments[1]));
      default -> throw new IllegalArgumentException(function);
    };
  }

  private static int size(Lazy lazy, Evaluator evaluator) {
    int size = evaluator.integer(lazy);
    if (size < 0) {
      // Differs from go-jsonnet, which makes an empty array.
      throw evaluator.error("makeArray requires size >= 0, got " + size);
    }
    return size;
  }

  private static Value makeArray(Lazy[] arguments, Evaluator evaluator) {
    int size = size(arguments[0], evaluator);
    FunctionValue make = evaluator.function(arguments[1]);
    evaluator.checkSize(LAZY_BYTES * size);
    var elements = new Lazy[size];
    for (int i = 0; i < size; i++) {
      elements[i] = make.callLazily(NumberValue.of(i));
    }
    evaluator.spend(size);
    return ArrayValue.of(elements);
  }

  private static Value range(Lazy[] arguments, Evaluator evaluator) {
    int from = evaluator.integer(arguments[0]);
    int to = evaluator.integer(arguments[1]);
    long length = (long) to - from + 1;
    if (length <= 0) {
      return ArrayValue.EMPTY;
    }
    evaluator.checkSize(4 * length);
    return ArrayValue.range(from, Math.toIntExact(length));
  }

  private static Value repeat(Lazy[] arguments, Evaluator evaluator) {
    Value what = arguments[0].force(evaluator);
    if (what instanceof StringValue string) {
      int count = size(arguments[1], evaluator);
      evaluator.checkSize((long) string.units() * count);
      return StringValue.of(string.text().repeat(count));
    }
    if (what instanceof ArrayValue array) {
      int count = size(arguments[1], evaluator);
      evaluator.checkSize(4L * array.length() * count);
      var elements = new Lazy[array.length() * count];
      for (int i = 0; i < count; i++) {
        array.copyTo(elements, i * array.length());
      }
      evaluator.spend(elements.length);
      return ArrayValue.of(elements);
    }
    throw evaluator.error("std.repeat first argument must be an array or a string");
  }

  private static Value reverse(ArrayValue array) {
    var elements = new Lazy[array.length()];
    for (int i = 0; i < elements.length; i++) {
      elements[elements.length - 1 - i] = array.element(i);
    }
    return ArrayValue.of(elements);
  }

  private static Value map(Lazy[] arguments, Evaluator evaluator) {
    FunctionValue function = functionOf("std.map first", arguments[0], evaluator);
    ArrayValue array = mapped("std.map second param must be array / string", arguments, evaluator);
    evaluator.checkSize(LAZY_BYTES * array.length());
    var elements = new Lazy[array.length()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = function.callLazily(array.element(i));
    }
    evaluator.spend(elements.length);
    return ArrayValue.of(elements);
  }

  private static Value mapWithIndex(Lazy[] arguments, Evaluator evaluator) {
    FunctionValue function = functionOf("std.mapWithIndex first", arguments[0], evaluator);
    ArrayValue array = mapped("std.mapWithIndex second param must be array", arguments, evaluator);
    evaluator.checkSize(LAZY_BYTES * array.length());
    var elements = new Lazy[array.length()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = function.callLazily(NumberValue.of(i), array.element(i));
    }
    evaluator.spend(elements.length);
    return ArrayValue.of(elements);
  }

  private static FunctionValue functionOf(String which, Lazy lazy, Evaluator evaluator) {
    Value value = lazy.force(evaluator);
    if (value instanceof FunctionValue function) {
      return function;
    }
    throw evaluator.error(which + " param must be function, got " + value.typeName());
  }

  private static ArrayValue mapped(String complaint, Lazy[] arguments, Evaluator evaluator) {
    Value value = arguments[1].force(evaluator);
    if (value instanceof ArrayValue array) {
      return array;
    }
    if (value instanceof StringValue string) {
      return Sequence.characters(string);
    }
    throw evaluator.error(complaint + ", got " + value.typeName());
  }

  private static ArrayValue filter(FunctionValue predicate, ArrayValue array, Evaluator evaluator) {
    List<Lazy> kept = new ArrayList<>();
    for (int i = 0; i < array.length(); i++) {
      Lazy element = array.element(i);
      if (evaluator.bool(predicate.call(evaluator, element))) {
        kept.add(element);
      }
    }
    return ArrayValue.of(kept);
  }

  private static Value filterMap(Lazy[] arguments, Evaluator evaluator) {
    FunctionValue predicate = functionOf("std.filterMap first", arguments[0], evaluator);
    FunctionValue function = functionOf("std.filterMap second", arguments[1], evaluator);
    Value value = arguments[2].force(evaluator);
    if (!(value instanceof ArrayValue array)) {
      throw evaluator.error("std.filterMap third param must be array, got " + value.typeName());
    }
    ArrayValue kept = filter(predicate, array, evaluator);
    var elements = new Lazy[kept.length()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = function.callLazily(kept.element(i));
    }
    return ArrayValue.of(elements);
  }

  private static Value remove(Lazy[] arguments, Evaluator evaluator) {
    ArrayValue array = evaluator.array(arguments[0]);
    Value unwanted = arguments[1].force(evaluator);
    for (int i = 0; i < array.length(); i++) {
      if (Equality.equal(array.get(i, evaluator), unwanted, evaluator)) {
        return removeAt(array, i);
      }
    }
    evaluator.spend(array.length());
    return array;
  }

  private static ArrayValue removeAt(ArrayValue array, int index) {
    return index < 0 || index >= array.length()
        ? array
        : array.slice(0, index).concat(array.slice(index + 1, array.length()));
  }
}
