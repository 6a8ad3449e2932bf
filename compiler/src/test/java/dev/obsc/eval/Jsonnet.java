package dev.obsc.eval;

import dev.obsc.engine.Evaluation;
import dev.obsc.engine.EvaluationRequest;
import dev.obsc.engine.ExternalValue;
import dev.obsc.engine.ImportNotFoundException;
import dev.obsc.engine.Imported;
import dev.obsc.engine.Importer;
import dev.obsc.engine.JsonnetException;
import dev.obsc.engine.JsonnetException.Failure;
import dev.obsc.engine.Limits;
import dev.obsc.engine.Source;
import dev.obsc.eval.std.StandardLibrary;
import dev.obsc.json.JsonPrinter;
import dev.obsc.json.JsonStyle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Evaluates small programs, with files that exist only in memory. */
final class Jsonnet {
  private static final JsonPrinter ONE_LINE = new JsonPrinter(JsonStyle.JSONNET_LINE);

  private final SequencedMap<String, String> files = new LinkedHashMap<>();
  private final SequencedMap<String, ExternalValue> variables = new LinkedHashMap<>();
  private final SequencedMap<String, ExternalValue> arguments = new LinkedHashMap<>();
  private final Interpreter interpreter = new Interpreter(StandardLibrary.create());
  final List<String> traced = new ArrayList<>();
  private Limits limits = Limits.DEFAULT;

  static String value(String program) {
    return new Jsonnet().run(program);
  }

  static Failure failure(String program) {
    return new Jsonnet().fail(program);
  }

  Jsonnet file(String name, String text) {
    files.put(name, text);
    return this;
  }

  Jsonnet variable(String name, ExternalValue value) {
    variables.put(name, value);
    return this;
  }

  Jsonnet argument(String name, ExternalValue value) {
    arguments.put(name, value);
    return this;
  }

  Jsonnet limits(Limits bounds) {
    limits = bounds;
    return this;
  }

  Evaluation evaluate(String program) throws JsonnetException {
    return interpreter.evaluate(
        new EvaluationRequest(
            new Source.Snippet("main.jsonnet", program),
            new MemoryImporter(files),
            variables,
            arguments,
            List.of(),
            limits,
            traced::add));
  }

  String run(String program) {
    try {
      return ONE_LINE.print(evaluate(program).value());
    } catch (JsonnetException e) {
      throw new AssertionError(e.failure().text(), e);
    }
  }

  Failure fail(String program) {
    try {
      throw new AssertionError("evaluates to " + ONE_LINE.print(evaluate(program).value()));
    } catch (JsonnetException e) {
      return e.failure();
    }
  }

  private record MemoryImporter(Map<String, String> files) implements Importer {
    @Override
    public Imported resolve(String importingFile, String path) throws IOException {
      String text = files.get(path);
      if (text == null) {
        throw new ImportNotFoundException("no file " + path);
      }
      return new Imported(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<Path> searchPath() {
      return List.of();
    }
  }
}
