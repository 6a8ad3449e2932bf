package dev.obsc.eval.std;

import dev.obsc.eval.ArrayValue;
import dev.obsc.eval.Builtin;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Family;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.ObjectValue;
import dev.obsc.eval.StringValue;
import dev.obsc.eval.Value;
import dev.obsc.json.Json;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonPrinter;
import dev.obsc.json.JsonStyle;

/** Functions that write values in the syntax of other languages. */
public final class Manifests extends Family {
  @Override
  public void declare(Signatures signatures) {
    signatures.add("manifestJson", "value");
    signatures.add("manifestJsonMinified", "value");
    signatures.add("manifestJsonEx", "value", "indent", "newline?", "key_val_sep?");
    signatures.add("manifestYamlDoc", "value", "indent_array_in_object?", "quote_keys?");
    signatures.add(
        "manifestYamlStream", "value", "indent_array_in_object?", "c_document_end?", "quote_keys?");
    signatures.add("manifestToml", "value");
    signatures.add("manifestTomlEx", "value", "indent");
    signatures.add("manifestIni", "ini");
    signatures.add("manifestPython", "v");
    signatures.add("manifestPythonVars", "conf");
    signatures.add("manifestXmlJsonml", "value");
  }

  @Override
  public Value call(String function, Lazy[] arguments, Evaluator evaluator) {
    Value value = arguments[0].force(evaluator);
    return StringValue.of(
        switch (function) {
          case "manifestJson" -> json(value, JsonStyle.manifest("    ", "\n", ": "), evaluator);
          case "manifestJsonMinified" -> json(value, JsonStyle.manifest("", "", ":"), evaluator);
          case "manifestJsonEx" -> jsonEx(value, arguments, evaluator);
          case "manifestYamlDoc" -> yamlDocument(value, arguments, evaluator);
          case "manifestYamlStream" -> yamlStream(value, arguments, evaluator);
          case "manifestToml" -> toml(value, "  ", evaluator);
          case "manifestTomlEx" -> toml(value, evaluator.string(arguments[1]).text(), evaluator);
          case "manifestIni" -> new Ini(evaluator).print(value);
          case "manifestPython" -> python(value, evaluator);
          case "manifestPythonVars" -> pythonVariables(evaluator.object(value), evaluator);
          case "manifestXmlJsonml" -> JsonMl.print(value, evaluator);
          default -> throw new IllegalArgumentException(function);
        });
  }

  private static String json(Value value, JsonStyle style, Evaluator evaluator) {
    Json data = Finished.of(value, Finished.Wording.JSON, evaluator);
    return new JsonPrinter(style).print(data);
  }

  private static String jsonEx(Value value, Lazy[] arguments, Evaluator evaluator) {
    String indent = evaluator.string(arguments[1]).text();
    String newline = textOr(arguments[2], "\n", evaluator);
    String colon = textOr(arguments[3], ": ", evaluator);
    return json(value, JsonStyle.manifest(indent, newline, colon), evaluator);
  }

  private static String textOr(Lazy lazy, String absent, Evaluator evaluator) {
    return lazy.equals(Builtin.ABSENT) ? absent : evaluator.string(lazy).text();
  }

  private static boolean boolOr(Lazy lazy, boolean absent, Evaluator evaluator) {
    return lazy.equals(Builtin.ABSENT) ? absent : evaluator.bool(lazy);
  }

  private static String yamlDocument(Value value, Lazy[] arguments, Evaluator evaluator) {
    boolean indentLists = boolOr(arguments[1], false, evaluator);
    boolean quoteKeys = boolOr(arguments[2], true, evaluator);
    var out = new StringBuilder();
    new YamlDocument(indentLists, quoteKeys)
        .print(Finished.of(value, Finished.Wording.YAML, evaluator), out);
    return out.toString();
  }

  private static String yamlStream(Value value, Lazy[] arguments, Evaluator evaluator) {
    if (!(value instanceof ArrayValue array)) {
      throw evaluator.error("manifestYamlStream only takes arrays, got " + value.typeName());
    }
    var document =
        new YamlDocument(
            boolOr(arguments[1], false, evaluator), boolOr(arguments[3], true, evaluator));
    var out = new StringBuilder("---\n");
    for (int i = 0; i < array.length(); i++) {
      out.append(i == 0 ? "" : "\n---\n");
      document.print(Finished.of(array.get(i, evaluator), Finished.Wording.YAML, evaluator), out);
      evaluator.checkSize(out.length());
    }
    return out.append(boolOr(arguments[2], true, evaluator) ? "\n...\n" : "\n").toString();
  }

  private static String toml(Value value, String indent, Evaluator evaluator) {
    if (!(value instanceof ObjectValue)) {
      throw evaluator.error("TOML body must be an object. Got " + value.typeName());
    }
    try {
      return Toml.print((JsonObject) Finished.of(value, Finished.Wording.TOML, evaluator), indent);
    } catch (Problem problem) {
      throw evaluator.error(problem.text());
    }
  }

  private static String python(Value value, Evaluator evaluator) {
    var out = new StringBuilder();
    Python.print(Finished.of(value, Finished.Wording.PYTHON, evaluator), out);
    return out.toString();
  }

  private static String pythonVariables(ObjectValue object, Evaluator evaluator) {
    var out = new StringBuilder();
    for (String name : object.fieldNames(false, evaluator)) {
      out.append(name).append(" = ");
      Python.print(
          Finished.of(object.get(name, evaluator), Finished.Wording.PYTHON, evaluator), out);
      out.append('\n');
      evaluator.checkSize(out.length());
    }
    return out.toString();
  }
}
