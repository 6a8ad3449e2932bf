package dev.obsc.eval.std;

import dev.obsc.engine.EvaluationRequest;
import dev.obsc.engine.ExternalValue;
import dev.obsc.engine.ImportNotFoundException;
import dev.obsc.engine.Imported;
import dev.obsc.engine.Importer;
import dev.obsc.engine.JsonnetException;
import dev.obsc.engine.Limits;
import dev.obsc.engine.Source;
import dev.obsc.eval.Interpreter;
import dev.obsc.json.Json;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Evaluates programs that import nothing. */
final class Run {
  private static final Interpreter INTERPRETER = new Interpreter(StandardLibrary.create());

  private Run() {}

  static Json program(String text) throws JsonnetException {
    return program(text, Map.of(), Limits.DEFAULT);
  }

  static Json program(String text, Map<String, String> variables, Limits limits)
      throws JsonnetException {
    var external = new LinkedHashMap<String, ExternalValue>();
    variables.forEach((name, value) -> external.put(name, new ExternalValue.Text(value)));
    return INTERPRETER
        .evaluate(
            new EvaluationRequest(
                new Source.Snippet("test.jsonnet", text),
                new NoImports(),
                external,
                new LinkedHashMap<>(),
                List.of(),
                limits,
                line -> {}))
        .value();
  }

  private static final class NoImports implements Importer {
    @Override
    public Imported resolve(String importingFile, String path) throws ImportNotFoundException {
      throw new ImportNotFoundException(path);
    }

    @Override
    public List<Path> searchPath() {
      return List.of();
    }
  }
}
