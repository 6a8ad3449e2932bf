package dev.obsc.eval;

import dev.obsc.diagnostic.Span;
import dev.obsc.json.GoQuote;
import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonBoolean;
import dev.obsc.json.JsonNull;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonPrinter;
import dev.obsc.json.JsonString;
import dev.obsc.json.JsonStyle;
import dev.obsc.json.NumberText;
import java.util.Optional;

/** Turns values into finished data, evaluating all that is visible. */
public final class Manifester {
  private static final JsonPrinter LINE = new JsonPrinter(JsonStyle.JSONNET_LINE);
  private static final Site ASSERTIONS = new Site.Phase("Checking object assertions");

  private final Evaluator evaluator;

  /** Estimated size of what has been made so far. */
  private long bytes;

  private Manifester(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** The value as data, with the fields of objects in code point order. */
  public static Json toJson(Value value, Evaluator evaluator) {
    return new Manifester(evaluator).manifest(value);
  }

  /** What {@code std.toString} gives: a string as it is, anything else as JSON on one line. */
  public static StringValue toStringValue(Value value, Evaluator evaluator) {
    if (value instanceof StringValue string) {
      return string;
    }
    if (value instanceof NumberValue number) {
      var text = new StringBuilder();
      NumberText.JSONNET.append(number.value(), text);
      return StringValue.of(text.toString());
    }
    return StringValue.of(LINE.print(toJson(value, evaluator)));
  }

  private Json manifest(Value value) {
    evaluator.push();
    Json json = manifestOpened(value);
    evaluator.pop();
    return json;
  }

  private Json manifestOpened(Value value) {
    if (value instanceof StringValue string) {
      count(24L + string.units());
      return new JsonString(string.text());
    }
    if (value instanceof ObjectValue object) {
      return manifestObject(object);
    }
    if (value instanceof ArrayValue array) {
      return manifestArray(array);
    }
    count(16);
    if (value instanceof NumberValue number) {
      return new JsonNumber(number.value());
    }
    if (value instanceof BooleanValue bool) {
      return JsonBoolean.of(bool.value());
    }
    if (value instanceof FunctionValue) {
      throw evaluator.errorAtCall(EvalCode.NOT_MANIFESTABLE, "couldn't manifest function as JSON");
    }
    return JsonNull.NULL;
  }

  private Json manifestArray(ArrayValue array) {
    var step = new Step();
    Site before = evaluator.site;
    evaluator.site = step;
    count(16L + 8L * array.length());
    var elements = new Json[array.length()];
    for (int i = 0; i < elements.length; i++) {
      step.index = i;
      elements[i] = manifest(array.get(i, evaluator));
    }
    evaluator.site = before;
    return JsonArray.of(elements);
  }

  private Json manifestObject(ObjectValue object) {
    Site before = evaluator.site;
    evaluator.site = ASSERTIONS;
    object.checkAssertions(evaluator);
    var step = new Step();
    evaluator.site = step;
    JsonObject.Builder fields = JsonObject.builder();
    for (String name : object.fieldNames(false, evaluator)) {
      step.name = name;
      count(48L + name.length());
      fields.put(name, manifest(object.get(name, evaluator)));
    }
    evaluator.site = before;
    return fields.build();
  }

  private void count(long more) {
    bytes += more;
    evaluator.checkSize(bytes);
  }

  /** Where in an array or object the manifestation stands. One object walks through all of it. */
  private static final class Step extends Site {
    private String name = "";
    private int index = -1;

    @Override
    Optional<Span> span() {
      return Optional.empty();
    }

    @Override
    String location() {
      return index < 0 ? "Field " + GoQuote.string(name) : "Array element " + index;
    }

    @Override
    String context() {
      return "";
    }
  }
}
