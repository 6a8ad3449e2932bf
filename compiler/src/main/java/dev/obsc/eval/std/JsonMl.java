package dev.obsc.eval.std;

import dev.obsc.eval.ArrayValue;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Manifester;
import dev.obsc.eval.NumberValue;
import dev.obsc.eval.ObjectValue;
import dev.obsc.eval.StringValue;
import dev.obsc.eval.Value;

/** Writes XML from JsonML: {@code ['tag', {attribute: value}, child, …]}. */
final class JsonMl {
  private final Evaluator evaluator;
  private final StringBuilder out = new StringBuilder();

  private JsonMl(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  static String print(Value value, Evaluator evaluator) {
    if (!(value instanceof ArrayValue)) {
      throw evaluator.error("Expected a JSONML value (an array), got " + value.typeName());
    }
    var printer = new JsonMl(evaluator);
    printer.node(value);
    return printer.out.toString();
  }

  private void node(Value value) {
    if (value instanceof StringValue text) {
      out.append(text.text());
      evaluator.checkSize(out.length());
      return;
    }
    ArrayValue element = element(value);
    evaluator.descend();
    String tag = tag(element.get(0, evaluator));
    out.append('<').append(tag);
    int children = 1;
    if (element.length() > 1 && element.get(1, evaluator) instanceof ObjectValue attributes) {
      attributes(attributes);
      children = 2;
    }
    out.append('>');
    for (int i = children; i < element.length(); i++) {
      node(element.get(i, evaluator));
    }
    out.append("</").append(tag).append('>');
    evaluator.ascend();
  }

  private ArrayValue element(Value value) {
    if (value instanceof ObjectValue) {
      throw evaluator.typeError(NumberValue.of(0), "string");
    }
    if (!(value instanceof ArrayValue element)) {
      String kind = value.typeName();
      throw evaluator.error(
          "Value non indexable: *jsonnet.value"
              + Character.toUpperCase(kind.charAt(0))
              + kind.substring(1));
    }
    if (element.length() == 0) {
      throw evaluator.error("Index 0 out of bounds, not within [0, 0)");
    }
    return element;
  }

  private String tag(Value value) {
    if (value instanceof StringValue tag) {
      return tag.text();
    }
    throw evaluator.error("Expected string or array, got " + value.typeName());
  }

  private void attributes(ObjectValue attributes) {
    for (String name : attributes.fieldNames(false, evaluator)) {
      String value = Manifester.toStringValue(attributes.get(name, evaluator), evaluator).text();
      out.append(' ').append(name).append("=\"").append(value).append('"');
    }
  }
}
