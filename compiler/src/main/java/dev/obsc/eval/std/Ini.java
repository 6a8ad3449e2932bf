package dev.obsc.eval.std;

import dev.obsc.eval.ArrayValue;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Manifester;
import dev.obsc.eval.ObjectValue;
import dev.obsc.eval.Value;

/** Writes the INI files of {@code std.manifestIni}. */
final class Ini {
  private final Evaluator evaluator;
  private final StringBuilder out = new StringBuilder();

  Ini(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  String print(Value value) {
    ObjectValue ini = evaluator.object(value);
    if (ini.has("main", false, evaluator)) {
      body(evaluator.object(ini.get("main", evaluator)));
    }
    ObjectValue sections = evaluator.object(ini.get("sections", evaluator));
    for (String name : sections.fieldNames(false, evaluator)) {
      out.append('[').append(name).append("]\n");
      body(evaluator.object(sections.get(name, evaluator)));
    }
    return out.toString();
  }

  private void body(ObjectValue body) {
    for (String name : body.fieldNames(false, evaluator)) {
      Value value = body.get(name, evaluator);
      if (value instanceof ArrayValue values) {
        for (int i = 0; i < values.length(); i++) {
          line(name, values.get(i, evaluator));
        }
      } else {
        line(name, value);
      }
    }
  }

  private void line(String name, Value value) {
    String text = Manifester.toStringValue(value, evaluator).text();
    out.append(name).append(" = ").append(text).append('\n');
    evaluator.checkSize(out.length());
  }
}
