package dev.obsc.eval.std;

import dev.obsc.eval.ArrayValue;
import dev.obsc.eval.BooleanValue;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.FunctionValue;
import dev.obsc.eval.NullValue;
import dev.obsc.eval.NumberValue;
import dev.obsc.eval.ObjectValue;
import dev.obsc.eval.StringValue;
import dev.obsc.eval.Value;
import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonBoolean;
import dev.obsc.json.JsonEscapes;
import dev.obsc.json.JsonNull;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonString;
import java.util.ArrayDeque;
import java.util.Deque;

/** Evaluates all that is visible of a value, with the words the manifest functions have for it. */
final class Finished {
  /** As deep as go-jsonnet goes before it suspects a value to contain itself. */
  private static final int MAX_DEPTH = 500;

  private final Wording wording;
  private final Evaluator evaluator;
  private final Deque<Object> path = new ArrayDeque<>();

  private Finished(Wording wording, Evaluator evaluator) {
    this.wording = wording;
    this.evaluator = evaluator;
  }

  /** How a function within the value is complained of. */
  enum Wording {
    JSON,
    YAML,
    TOML,
    PYTHON
  }

  static Json of(Value value, Wording wording, Evaluator evaluator) {
    return new Finished(wording, evaluator).finish(value);
  }

  private Json finish(Value value) {
    return switch (value) {
      case NullValue _ -> JsonNull.NULL;
      case BooleanValue bool -> JsonBoolean.of(bool.value());
      case NumberValue number -> new JsonNumber(number.value());
      case StringValue string -> new JsonString(string.text());
      case ArrayValue array -> array(array);
      case ObjectValue object -> object(object);
      case FunctionValue _ -> throw evaluator.error(complaint());
    };
  }

  private Json array(ArrayValue array) {
    checkDepth();
    var elements = new Json[array.length()];
    for (int i = 0; i < elements.length; i++) {
      path.addLast(i);
      elements[i] = finish(array.get(i, evaluator));
      path.removeLast();
    }
    evaluator.spend(elements.length);
    return JsonArray.of(elements);
  }

  private Json object(ObjectValue object) {
    checkDepth();
    object.checkAssertions(evaluator);
    JsonObject.Builder fields = JsonObject.builder();
    String[] names = object.fieldNames(false, evaluator);
    for (String name : names) {
      path.addLast(name);
      fields.put(name, finish(object.get(name, evaluator)));
      path.removeLast();
    }
    evaluator.spend(names.length);
    return fields.build();
  }

  private void checkDepth() {
    if (path.size() >= MAX_DEPTH) {
      throw evaluator.error("max manifest depth exceeded, possible infinite recursion");
    }
  }

  private String complaint() {
    return switch (wording) {
      case JSON -> "tried to manifest function at [" + plainPath() + "]";
      case TOML -> "Tried to manifest function at [" + plainPath() + "]";
      case YAML -> "Tried to manifest function at " + jsonnetPath();
      case PYTHON -> "cannot manifest function";
    };
  }

  private String plainPath() {
    var out = new StringBuilder();
    for (Object step : path) {
      out.append(out.isEmpty() ? "" : " ").append(step);
    }
    return out.toString();
  }

  /** The path as {@code std.toString} would show it. */
  private String jsonnetPath() {
    if (path.isEmpty()) {
      return "[ ]";
    }
    var out = new StringBuilder();
    for (Object step : path) {
      out.append(out.isEmpty() ? "[" : ", ");
      if (step instanceof String name) {
        JsonEscapes.JSONNET.append(name, out);
      } else {
        out.append(step);
      }
    }
    return out.append(']').toString();
  }
}
