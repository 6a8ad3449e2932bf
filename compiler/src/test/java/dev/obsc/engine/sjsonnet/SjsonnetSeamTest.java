package dev.obsc.engine.sjsonnet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.obsc.engine.EvaluationRequest;
import dev.obsc.engine.ExternalValue;
import dev.obsc.engine.ImportNotFoundException;
import dev.obsc.engine.Imported;
import dev.obsc.engine.Importer;
import dev.obsc.engine.JsonnetException;
import dev.obsc.engine.Limits;
import dev.obsc.engine.NativeFunction;
import dev.obsc.engine.Source;
import dev.obsc.json.Json;
import dev.obsc.json.JsonPrinter;
import dev.obsc.json.JsonString;
import dev.obsc.json.JsonStyle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class SjsonnetSeamTest {
  @Test
  void nativeFunctionsAreFoundByName() throws JsonnetException {
    assertEquals("\"<x>\"", evaluate("std.native('quote')('x')"));
    assertEquals("null", evaluate("std.native('unknown')"));
  }

  @Test
  void variablesArriveAsTextAndAsCode() throws JsonnetException {
    assertEquals("[\"1+1\",2]", evaluate("[std.extVar('text'), std.extVar('code')]"));
  }

  @Test
  void failureTellsMessageAndPlace() {
    var e = assertThrows(JsonnetException.class, () -> evaluate("{\n  a: error 'broken',\n}"));
    assertEquals("broken", e.failure().message());
    assertEquals(2, e.failure().frames().getFirst().span().orElseThrow().line());
  }

  @Test
  void missingImportIsReportedInTheImportersWords() {
    var e = assertThrows(JsonnetException.class, () -> evaluate("import 'nope'"));
    assertEquals("nothing called nope", e.failure().message());
  }

  @Test
  void endlessRecursionIsAnErrorOfTheProgram() {
    var e = assertThrows(JsonnetException.class, () -> evaluate("local f(x) = f(x) + 1; f(0)"));
    assertEquals("max stack frames exceeded.", e.failure().message());
  }

  private static String evaluate(String code) throws JsonnetException {
    var variables = new LinkedHashMap<String, ExternalValue>();
    variables.put("text", new ExternalValue.Text("1+1"));
    variables.put("code", new ExternalValue.JsonnetCode("1+1"));
    var quote =
        new NativeFunction(
            "quote",
            List.of("str"),
            arguments -> new JsonString("<" + ((JsonString) arguments.getFirst()).value() + ">"));
    Json value =
        new SjsonnetEngine()
            .evaluate(
                new EvaluationRequest(
                    new Source.Snippet("test.jsonnet", code),
                    new OneFile(),
                    variables,
                    new LinkedHashMap<>(),
                    List.of(quote),
                    Limits.DEFAULT,
                    trace -> {}))
            .value();
    return new JsonPrinter(JsonStyle.GO_COMPACT)
        .print(value)
        .replace("\\u003c", "<")
        .replace("\\u003e", ">");
  }

  /** Knows one file. */
  private static final class OneFile implements Importer {
    @Override
    public Imported resolve(String importingFile, String path) throws ImportNotFoundException {
      if (path.equals("one.libsonnet")) {
        return new Imported(path, "1".getBytes(StandardCharsets.UTF_8));
      }
      throw new ImportNotFoundException("nothing called " + path);
    }

    @Override
    public List<Path> searchPath() {
      return List.of();
    }
  }
}
