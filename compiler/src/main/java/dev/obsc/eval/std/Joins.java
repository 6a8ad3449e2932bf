package dev.obsc.eval.std;

import dev.obsc.eval.ArrayValue;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Family;
import dev.obsc.eval.FunctionValue;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.Manifester;
import dev.obsc.eval.NullValue;
import dev.obsc.eval.NumberValue;
import dev.obsc.eval.ObjectValue;
import dev.obsc.eval.StringValue;
import dev.obsc.eval.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Functions that put arrays and strings together. */
public final class Joins extends Family {
  @Override
  public void declare(Signatures signatures) {
    signatures.add("join", "sep", "arr");
    signatures.add("lines", "arr");
    signatures.add("deepJoin", "arr");
    signatures.add("flattenArrays", "arrs");
    signatures.add("flattenDeepArray", "value");
    signatures.add("flatMap", "func", "arr");
  }

  @Override
  public Value call(String function, Lazy[] arguments, Evaluator evaluator) {
    return switch (function) {
      case "join" -> join(arguments[0].force(evaluator), evaluator.array(arguments[1]), evaluator);
      case "lines" -> lines(arguments[0].force(evaluator), evaluator);
      case "deepJoin" -> deepJoin(arguments[0].force(evaluator), evaluator);
      case "flattenArrays" ->
          flattenArrays(Sequence.folded("foldl", arguments[0], evaluator), evaluator);
      case "flattenDeepArray" -> flattenDeepArray(arguments[0].force(evaluator), evaluator);
      case "flatMap" -> flatMap(arguments, evaluator);
      default -> throw new IllegalArgumentException(function);
    };
  }

  static Value join(Value separator, ArrayValue array, Evaluator evaluator) {
    if (separator instanceof StringValue string) {
      return joinStrings(string, array, evaluator);
    }
    if (separator instanceof ArrayValue between) {
      return joinArrays(between, array, evaluator);
    }
    throw evaluator.error(
        "join first parameter should be string or array, got " + separator.typeName());
  }

  private static StringValue joinStrings(
      StringValue separator, ArrayValue array, Evaluator evaluator) {
    var out = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < array.length(); i++) {
      Value element = array.get(i, evaluator);
      if (element instanceof NullValue) {
        continue;
      }
      StringValue part = evaluator.string(element);
      evaluator.checkSize((long) out.length() + separator.units() + part.units());
      if (!first) {
        out.append(separator.text());
      }
      first = false;
      out.append(part.text());
    }
    evaluator.spend(array.length());
    return StringValue.of(out.toString());
  }

  private static ArrayValue joinArrays(
      ArrayValue separator, ArrayValue array, Evaluator evaluator) {
    var out = new Elements(evaluator);
    boolean first = true;
    for (int i = 0; i < array.length(); i++) {
      Value element = array.get(i, evaluator);
      if (element instanceof NullValue) {
        continue;
      }
      ArrayValue part = evaluator.array(element);
      if (!first) {
        out.addAll(separator);
      }
      first = false;
      out.addAll(part);
    }
    return out.toArray();
  }

  private static Value lines(Value value, Evaluator evaluator) {
    // The reference library adds an array to the value first, with what that says of other types.
    if (value instanceof NumberValue) {
      throw evaluator.typeError(ArrayValue.EMPTY, "number");
    }
    if (value instanceof ObjectValue) {
      throw evaluator.typeError(ArrayValue.EMPTY, "object");
    }
    if (!(value instanceof ArrayValue) && !(value instanceof StringValue)) {
      throw evaluator.typeError(value);
    }
    ArrayValue ended = evaluator.array(value).concat(ArrayValue.of(StringValue.EMPTY));
    return joinStrings(StringValue.of("\n"), ended, evaluator);
  }

  private static Value deepJoin(Value value, Evaluator evaluator) {
    var out = new StringBuilder();
    Deque<Value> pending = new ArrayDeque<>();
    pending.push(value);
    while (!pending.isEmpty()) {
      Value next = pending.pop();
      if (next instanceof StringValue string) {
        evaluator.checkSize((long) out.length() + string.units());
        out.append(string.text());
      } else if (next instanceof ArrayValue array) {
        evaluator.spend(array.length());
        evaluator.checkSize(8L * (pending.size() + array.length()));
        for (int i = array.length() - 1; i >= 0; i--) {
          pending.push(array.get(i, evaluator));
        }
      } else {
        throw evaluator.error("Expected string or array, got " + next.typeName());
      }
    }
    return StringValue.of(out.toString());
  }

  /** Adds the elements up, which for strings means what {@code +} does to a string and a value. */
  private static Value flattenArrays(ArrayValue arrays, Evaluator evaluator) {
    var out = new Elements(evaluator);
    for (int i = 0; i < arrays.length(); i++) {
      Value next = arrays.get(i, evaluator);
      if (next instanceof StringValue) {
        return addUp(out.toArray(), arrays, i, evaluator);
      }
      out.addAll(evaluator.array(next));
    }
    return out.toArray();
  }

  private static Value addUp(ArrayValue sum, ArrayValue added, int from, Evaluator evaluator) {
    var out = new StringBuilder(Manifester.toStringValue(sum, evaluator).text());
    for (int i = from; i < added.length(); i++) {
      out.append(Manifester.toStringValue(added.get(i, evaluator), evaluator).text());
      evaluator.checkSize(out.length());
    }
    return StringValue.of(out.toString());
  }

  private static Value flattenDeepArray(Value value, Evaluator evaluator) {
    var out = new Elements(evaluator);
    Deque<Value> pending = new ArrayDeque<>();
    pending.push(value);
    while (!pending.isEmpty()) {
      Value next = pending.pop();
      if (next instanceof ArrayValue array) {
        evaluator.spend(array.length());
        evaluator.checkSize(8L * (pending.size() + array.length()));
        for (int i = array.length() - 1; i >= 0; i--) {
          pending.push(array.get(i, evaluator));
        }
      } else {
        out.add(next);
      }
    }
    return out.toArray();
  }

  private static Value flatMap(Lazy[] arguments, Evaluator evaluator) {
    FunctionValue function = evaluator.function(arguments[0]);
    Value value = arguments[1].force(evaluator);
    if (value instanceof ArrayValue array) {
      var out = new Elements(evaluator);
      for (int i = 0; i < array.length(); i++) {
        out.addAll(evaluator.array(function.call(evaluator, array.element(i))));
      }
      return out.toArray();
    }
    if (value instanceof StringValue string) {
      ArrayValue characters = Sequence.characters(string);
      var out = new StringBuilder();
      for (int i = 0; i < characters.length(); i++) {
        StringValue part = evaluator.string(function.call(evaluator, characters.element(i)));
        evaluator.checkSize((long) out.length() + part.units());
        out.append(part.text());
      }
      return StringValue.of(out.toString());
    }
    throw evaluator.error(
        "std.flatMap second param must be array / string, got " + value.typeName());
  }

  /** Elements collected within the size a value may have. */
  private static final class Elements {
    private final Evaluator evaluator;
    private final List<Lazy> elements = new ArrayList<>();

    Elements(Evaluator evaluator) {
      this.evaluator = evaluator;
    }

    void add(Lazy element) {
      elements.add(element);
      evaluator.checkSize(4L * elements.size());
    }

    void addAll(ArrayValue array) {
      evaluator.checkSize(4L * ((long) elements.size() + array.length()));
      evaluator.spend(array.length());
      for (int i = 0; i < array.length(); i++) {
        elements.add(array.element(i));
      }
    }

    ArrayValue toArray() {
      return ArrayValue.of(elements);
    }
  }
}
