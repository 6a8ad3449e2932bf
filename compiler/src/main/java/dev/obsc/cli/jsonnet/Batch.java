package dev.obsc.cli.jsonnet;

import dev.obsc.engine.EvaluationRequest;
import dev.obsc.engine.ExternalValue;
import dev.obsc.engine.JsonnetException;
import dev.obsc.engine.JsonnetException.Failure;
import dev.obsc.engine.JsonnetException.Kind;
import dev.obsc.engine.Limits;
import dev.obsc.engine.Source;
import dev.obsc.engine.StackFrame;
import dev.obsc.eval.Interpreter;
import dev.obsc.eval.Output;
import dev.obsc.eval.OutputForm;
import dev.obsc.eval.std.StandardLibrary;
import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonBoolean;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonParser;
import dev.obsc.json.JsonPrinter;
import dev.obsc.json.JsonString;
import dev.obsc.json.JsonStyle;
import dev.obsc.json.JsonSyntaxException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * {@code obsc jsonnet --batch}: answers requests, one JSON object a line. A request holds the
 * program and all files that it can import, so that nothing is read from the disk.
 */
public final class Batch {
  private static final String MAIN = "main.jsonnet";
  private static final JsonPrinter PRINTER = new JsonPrinter(JsonStyle.GO_COMPACT);

  private final InputStream in;
  private final PrintStream out;
  private final Interpreter interpreter = new Interpreter(StandardLibrary.create());

  public Batch(InputStream in, PrintStream out) {
    this.in = in;
    this.out = out;
  }

  void run() throws IOException {
    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (!line.isBlank()) {
        String answer = PRINTER.print(answer(request(line))) + "\n";
        out.write(answer.getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    }
  }

  private static JsonObject request(String line) throws IOException {
    try {
      if (JsonParser.parse(line) instanceof JsonObject object) {
        return object;
      }
      throw new IOException("a request must be a JSON object");
    } catch (JsonSyntaxException e) {
      throw new IOException("a request must be a JSON object: " + e.getMessage(), e);
    }
  }

  /** Evaluates one request. */
  public JsonObject answer(JsonObject request) {
    var answer = JsonObject.builder();
    request.get("id").ifPresent(id -> answer.put("id", id));
    List<String> traced = new ArrayList<>();
    OutputForm form = form(request);
    try {
      Output output = interpreter.output(evaluation(request, traced), form);
      if (form == OutputForm.FILES || form == OutputForm.STRING_FILES) {
        putFiles(output.files(), answer);
      } else {
        answer.put("out", output.text());
      }
    } catch (JsonnetException e) {
      answer.put("error", error(e.failure()));
    }
    StringBuilder stderr = new StringBuilder();
    for (String line : traced) {
      stderr.append(line).append('\n');
    }
    return answer.put("stderr", stderr.toString()).build();
  }

  private static void putFiles(SequencedMap<String, String> files, JsonObject.Builder answer) {
    var names = new StringBuilder();
    var contents = JsonObject.builder();
    files.forEach(
        (name, content) -> {
          names.append(FileImporter.join("out", name)).append('\n');
          contents.put(name, content);
        });
    answer.put("out", names.toString()).put("out_files", contents.build());
  }

  private static EvaluationRequest evaluation(JsonObject request, List<String> traced) {
    return new EvaluationRequest(
        new Source.Snippet(MAIN, text(request.get("src"))),
        new RequestImporter(request),
        variables(request, "ext"),
        variables(request, "tla"),
        List.of(),
        Limits.DEFAULT,
        traced::add);
  }

  private static SequencedMap<String, ExternalValue> variables(JsonObject request, String kind) {
    SequencedMap<String, ExternalValue> variables = new LinkedHashMap<>();
    fields(request, kind + "_str")
        .forEach((name, value) -> variables.put(name, new ExternalValue.Text(value)));
    fields(request, kind + "_code")
        .forEach((name, value) -> variables.put(name, new ExternalValue.JsonnetCode(value)));
    return variables;
  }

  static SequencedMap<String, String> fields(JsonObject request, String name) {
    SequencedMap<String, String> fields = new LinkedHashMap<>();
    if (request.get(name).orElse(JsonObject.EMPTY) instanceof JsonObject object) {
      object.fields().forEach((key, value) -> fields.put(key, text(Optional.of(value))));
    }
    return fields;
  }

  static List<String> strings(JsonObject request, String name) {
    return request.get(name).orElse(JsonArray.of()) instanceof JsonArray array
        ? array.elements().stream().map(element -> text(Optional.of(element))).toList()
        : List.of();
  }

  private static String text(Optional<Json> json) {
    return json.isPresent() && json.get() instanceof JsonString(String text) ? text : "";
  }

  private static OutputForm form(JsonObject request) {
    return switch (text(request.get("mode"))) {
      case "string" -> OutputForm.STRING;
      case "yaml-stream" -> OutputForm.YAML_STREAM;
      case "multi" ->
          request.get("string").orElse(JsonBoolean.FALSE) == JsonBoolean.TRUE
              ? OutputForm.STRING_FILES
              : OutputForm.FILES;
      default -> OutputForm.JSON;
    };
  }

  private static JsonObject error(Failure failure) {
    var error =
        JsonObject.builder()
            .put("kind", failure.kind() == Kind.STATIC ? "static" : "runtime")
            .put("message", failure.message());
    for (StackFrame frame : failure.frames()) {
      if (frame.span().isPresent()) {
        var span = frame.span().get();
        error.put("line", new JsonNumber(span.line()));
        error.put("column", new JsonNumber(span.file().byteColumnAt(span.start())));
        error.put("file", neutralName(span.file().name()));
        break;
      }
    }
    return error.build();
  }

  /** The name by which requests know a file: that of code depends on the implementation. */
  private static String neutralName(String name) {
    return name.replace("<extvar:", "<ext-code:").replace("<top-level-arg:", "<tla-code:");
  }
}
