package dev.obsc.eval;

import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonBoolean;
import dev.obsc.json.JsonNull;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonPrinter;
import dev.obsc.json.JsonString;
import dev.obsc.json.JsonStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** Turns a value into one of the forms of output. */
final class OutputWriter {
  private static final JsonPrinter PRINTER = new JsonPrinter(JsonStyle.JSONNET);

  private final OutputForm form;

  OutputWriter(OutputForm form) {
    this.form = form;
  }

  Output write(Value value, Evaluator evaluator) {
    return switch (form) {
      case JSON -> Output.ofText(PRINTER.print(Manifester.toJson(value, evaluator)) + "\n");
      case STRING -> Output.ofText(string(value, evaluator) + "\n");
      case YAML_STREAM -> Output.ofText(stream(value, evaluator));
      case FILES, STRING_FILES -> new Output("", files(value, evaluator));
    };
  }

  private static String string(Value value, Evaluator evaluator) {
    if (value instanceof StringValue string) {
      return string.text();
    }
    throw evaluator.error(
        EvalCode.NOT_MANIFESTABLE, "expected string result, got: " + value.typeName());
  }

  private static String stream(Value value, Evaluator evaluator) {
    if (!(Manifester.toJson(value, evaluator) instanceof JsonArray documents)) {
      throw evaluator.error(
          EvalCode.NOT_MANIFESTABLE,
          "stream mode: top-level object was a "
              + value.typeName()
              + ", should be an array whose elements hold the JSON for each document in the"
              + " stream.");
    }
    var text = new StringBuilder();
    for (Json document : documents.elements()) {
      text.append("---\n");
      PRINTER.print(document, text);
      text.append('\n');
    }
    if (!documents.elements().isEmpty()) {
      text.append("...\n");
    }
    return text.toString();
  }

  private SequencedMap<String, String> files(Value value, Evaluator evaluator) {
    if (!(Manifester.toJson(value, evaluator) instanceof JsonObject object)) {
      throw evaluator.error(
          EvalCode.NOT_MANIFESTABLE,
          "multi mode: top-level object was a "
              + value.typeName()
              + ", should be an object whose keys are filenames and values hold the JSON for that"
              + " file.");
    }
    SequencedMap<String, String> files = new LinkedHashMap<>();
    for (Map.Entry<String, Json> file : object.fields().entrySet()) {
      files.put(file.getKey(), content(file.getKey(), file.getValue(), evaluator));
    }
    return files;
  }

  private String content(String name, Json json, Evaluator evaluator) {
    if (form == OutputForm.FILES) {
      return PRINTER.print(json) + "\n";
    }
    if (json instanceof JsonString(String text)) {
      return text;
    }
    throw evaluator.error(
        EvalCode.NOT_MANIFESTABLE,
        "multi mode: top-level object's key "
            + name
            + " has a value of type "
            + goType(json)
            + ", should be a string");
  }

  /** go-jsonnet's message shows the type by which Go represents the value. */
  private static String goType(Json json) {
    return switch (json) {
      case JsonObject _ -> "map[string]interface {}";
      case JsonArray _ -> "[]interface {}";
      case JsonNumber _ -> "float64";
      case JsonBoolean _ -> "bool";
      case JsonNull _ -> "<nil>";
      case JsonString _ -> "string";
    };
  }
}
