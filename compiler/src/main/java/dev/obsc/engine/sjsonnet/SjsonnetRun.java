package dev.obsc.engine.sjsonnet;

import dev.obsc.engine.EvaluationRequest;
import dev.obsc.engine.ExternalValue;
import dev.obsc.engine.JsonnetException;
import dev.obsc.engine.Source;
import dev.obsc.json.Json;
import dev.obsc.json.JsonPrinter;
import dev.obsc.json.JsonString;
import dev.obsc.json.JsonStyle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import scala.collection.immutable.Map$;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.BoxedUnit;
import scala.util.Either;
import sjsonnet.DefaultParseCache;
import sjsonnet.Interpreter;
import sjsonnet.Settings;
import sjsonnet.Val;

/** One evaluation with sjsonnet. */
final class SjsonnetRun {
  private final EvaluationRequest request;
  private final SeamImporter importer;

  SjsonnetRun(EvaluationRequest request) {
    this.request = request;
    this.importer = new SeamImporter(request.importer());
  }

  Json evaluate() throws JsonnetException {
    String name = name();
    String text = text();
    importer.remember(name, text);
    Interpreter interpreter = interpreter();
    Val value = require(interpreter.evaluate(text, new SeamPath(name)));
    return JsonConversion.fromSjsonnet(
        require(interpreter.<ujson.Value>materialize(value, ujson.Value$.MODULE$)));
  }

  private <T> T require(Either<sjsonnet.Error, T> result) throws JsonnetException {
    if (result.isLeft()) {
      throw new SjsonnetMessages(importer).exception(result.swap().toOption().get());
    }
    return result.toOption().get();
  }

  private Interpreter interpreter() {
    return new Interpreter(
        code(request.externalVariables()),
        code(request.topLevelArguments()),
        new SeamPath("."),
        importer,
        new DefaultParseCache(),
        new Settings(false, false, false, false, false, false),
        position -> BoxedUnit.UNIT,
        warning -> BoxedUnit.UNIT,
        NativeStd.with(request.nativeFunctions()));
  }

  private String name() {
    return switch (request.source()) {
      case Source.File(var path) -> path.toString();
      case Source.Snippet(String name, String _) -> name;
    };
  }

  private String text() throws JsonnetException {
    return switch (request.source()) {
      case Source.File(var path) -> read(path.toString());
      case Source.Snippet(String _, String text) -> text;
    };
  }

  private String read(String path) throws JsonnetException {
    try {
      byte[] content = request.importer().resolve("", path).content();
      return new String(content, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw SjsonnetMessages.exception(String.valueOf(e.getMessage()));
    }
  }

  private static scala.collection.immutable.Map<String, String> code(
      Map<String, ExternalValue> values) {
    var code = new LinkedHashMap<String, String>();
    values.forEach((name, value) -> code.put(name, code(value)));
    return Map$.MODULE$.from(CollectionConverters.asScala(code));
  }

  private static String code(ExternalValue value) {
    return switch (value) {
      case ExternalValue.Text(String text) ->
          new JsonPrinter(JsonStyle.GO).print(new JsonString(text));
      case ExternalValue.JsonnetCode(String code) -> code;
    };
  }
}
