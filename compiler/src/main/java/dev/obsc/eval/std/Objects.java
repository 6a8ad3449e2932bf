package dev.obsc.eval.std;

import dev.obsc.eval.ArrayValue;
import dev.obsc.eval.BooleanValue;
import dev.obsc.eval.Builtin;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Family;
import dev.obsc.eval.FunctionValue;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.NullValue;
import dev.obsc.eval.ObjectValue;
import dev.obsc.eval.StringValue;
import dev.obsc.eval.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** Functions that look into objects or change them field by field. */
public final class Objects extends Family {
  @Override
  public void declare(Signatures signatures) {
    signatures.add("objectFields", "o");
    signatures.add("objectFieldsAll", "o");
    signatures.add("objectFieldsEx", "obj", "hidden");
    signatures.add("objectHas", "o", "f");
    signatures.add("objectHasAll", "o", "f");
    signatures.add("objectHasEx", "obj", "fname", "hidden");
    signatures.add("objectValues", "o");
    signatures.add("objectValuesAll", "o");
    signatures.add("objectKeysValues", "o");
    signatures.add("objectKeysValuesAll", "o");
    signatures.add("objectRemoveKey", "obj", "key");
    signatures.add("get", "o", "f", "~default?", "inc_hidden?");
    signatures.add("mapWithKey", "~func", "~obj");
    signatures.add("mergePatch", "~target", "patch");
    signatures.add("prune", "a");
  }

  @Override
  public Value call(String function, Lazy[] arguments, Evaluator evaluator) {
    return switch (function) {
      case "objectFields" -> names(arguments[0], false, evaluator);
      case "objectFieldsAll" -> names(arguments[0], true, evaluator);
      case "objectFieldsEx" -> {
        evaluator.object(arguments[0]);
        yield names(arguments[0], evaluator.bool(arguments[1]), evaluator);
      }
      case "objectHas" -> has(arguments, false, evaluator);
      case "objectHasAll" -> has(arguments, true, evaluator);
      case "objectHasEx" -> {
        evaluator.object(arguments[0]);
        evaluator.string(arguments[1]);
        yield has(arguments, evaluator.bool(arguments[2]), evaluator);
      }
      case "objectValues" -> values(arguments[0], false, evaluator);
      case "objectValuesAll" -> values(arguments[0], true, evaluator);
      case "objectKeysValues" -> keysValues(arguments[0], false, evaluator);
      case "objectKeysValuesAll" -> keysValues(arguments[0], true, evaluator);
      case "objectRemoveKey" ->
          evaluator.object(arguments[0]).without(evaluator.string(arguments[1]).text(), evaluator);
      case "get" -> get(arguments, evaluator);
      case "mapWithKey" -> mapWithKey(arguments, evaluator);
      case "mergePatch" -> MergePatch.apply(arguments[0], arguments[1].force(evaluator), evaluator);
      case "prune" -> Prune.apply(arguments[0].force(evaluator), evaluator);
      default -> throw new IllegalArgumentException(function);
    };
  }

  private static Value names(Lazy object, boolean hiddenToo, Evaluator evaluator) {
    String[] names = evaluator.object(object).fieldNames(hiddenToo, evaluator);
    var values = new Lazy[names.length];
    for (int i = 0; i < names.length; i++) {
      values[i] = StringValue.of(names[i]);
    }
    evaluator.spend(names.length);
    return ArrayValue.of(values);
  }

  private static Value has(Lazy[] arguments, boolean hiddenToo, Evaluator evaluator) {
    ObjectValue object = evaluator.object(arguments[0]);
    return BooleanValue.of(object.has(evaluator.string(arguments[1]).text(), hiddenToo, evaluator));
  }

  private static Value values(Lazy lazy, boolean hiddenToo, Evaluator evaluator) {
    ObjectValue object = evaluator.object(lazy);
    String[] names = object.fieldNames(hiddenToo, evaluator);
    var values = new Lazy[names.length];
    for (int i = 0; i < names.length; i++) {
      values[i] = object.lazily(names[i]);
    }
    evaluator.spend(names.length);
    return ArrayValue.of(values);
  }

  private static Value keysValues(Lazy lazy, boolean hiddenToo, Evaluator evaluator) {
    ObjectValue object = evaluator.object(lazy);
    String[] names = object.fieldNames(hiddenToo, evaluator);
    var pairs = new Lazy[names.length];
    for (int i = 0; i < names.length; i++) {
      Map<String, Lazy> pair = new LinkedHashMap<>();
      pair.put("key", StringValue.of(names[i]));
      pair.put("value", object.lazily(names[i]));
      pairs[i] = ObjectValue.of(pair);
    }
    evaluator.spend(names.length);
    return ArrayValue.of(pairs);
  }

  private static Value get(Lazy[] arguments, Evaluator evaluator) {
    ObjectValue object = evaluator.object(arguments[0]);
    String name = evaluator.string(arguments[1]).text();
    boolean hiddenToo = arguments[3].equals(Builtin.ABSENT) || evaluator.bool(arguments[3]);
    if (object.has(name, hiddenToo, evaluator)) {
      return object.get(name, evaluator);
    }
    return arguments[2].equals(Builtin.ABSENT) ? NullValue.NULL : arguments[2].force(evaluator);
  }

  private static Value mapWithKey(Lazy[] arguments, Evaluator evaluator) {
    Value function = arguments[0].force(evaluator);
    if (!(function instanceof FunctionValue map)) {
      throw evaluator.error(
          "std.mapWithKey first param must be function, got " + function.typeName());
    }
    Value value = arguments[1].force(evaluator);
    if (!(value instanceof ObjectValue object)) {
      throw evaluator.error("std.mapWithKey second param must be object, got " + value.typeName());
    }
    Map<String, Lazy> fields = new LinkedHashMap<>();
    for (String name : object.fieldNames(false, evaluator)) {
      fields.put(name, map.callLazily(StringValue.of(name), object.lazily(name)));
    }
    evaluator.spend(fields.size());
    return ObjectValue.of(fields);
  }
}
