package dev.obsc.eval;

import dev.obsc.engine.Evaluation;
import dev.obsc.engine.EvaluationRequest;
import dev.obsc.engine.ExternalValue;
import dev.obsc.engine.Imported;
import dev.obsc.engine.JsonnetEngine;
import dev.obsc.engine.JsonnetException;
import dev.obsc.engine.NativeFunction;
import dev.obsc.engine.Source;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The Jsonnet engine of obsc. May be used by several threads at the same time; files that have been
 * parsed once are kept. Interrupting the calling thread cancels the evaluation.
 */
public final class Interpreter implements JsonnetEngine {
  private static final Site EVALUATION = new Site.Phase("During evaluation");
  private static final Site TOP_LEVEL_CALL = new Site.Phase("Top-level function call");
  private static final Site MANIFESTATION = new Site.Phase("During manifestation");

  private final Programs programs;

  public Interpreter(Library library) {
    this.programs = new Programs(library);
  }

  @Override
  public Evaluation evaluate(EvaluationRequest request) throws JsonnetException {
    return run(
        request,
        (value, origin, evaluator) ->
            new Evaluation(
                Manifester.toJson(value, evaluator),
                new ValueProvenance(value, origin.span(), evaluator)));
  }

  /** Evaluates to what the {@code jsonnet} command prints in one of its modes. */
  public Output output(EvaluationRequest request, OutputForm form) throws JsonnetException {
    var writer = new OutputWriter(form);
    return run(request, (value, origin, evaluator) -> writer.write(value, evaluator));
  }

  /** What becomes of the program's value. */
  interface Consumer<R> {
    R take(Value value, Spot origin, Evaluator evaluator);
  }

  /** Runs the program and hands its value over, with all failures in one form. */
  <R> R run(EvaluationRequest request, Consumer<R> consumer) throws JsonnetException {
    Evaluator evaluator = evaluator(request);
    return new DeepStack(evaluator)
        .call(
            () -> {
              Program program = program(request, evaluator);
              evaluator.push();
              Value value = program.run(evaluator);
              evaluator.pop();
              Spot origin = program.root();
              if (value instanceof FunctionValue function) {
                value = callWithTopLevelArguments(function, request, evaluator);
                Spot body = Origins.ofResult(function);
                origin = body != null ? body : origin;
              }
              evaluator.site = MANIFESTATION;
              return consumer.take(value, origin, evaluator);
            });
  }

  private Evaluator evaluator(EvaluationRequest request) {
    Map<String, Lazy> variables = new HashMap<>();
    request
        .externalVariables()
        .forEach((name, value) -> variables.put(name, external("extvar", name, value)));
    Map<String, FunctionValue> natives = new HashMap<>();
    for (NativeFunction function : request.nativeFunctions()) {
      natives.put(function.name(), new NativeFunctionValue(function));
    }
    var world =
        new World(
            programs.library(),
            variables,
            natives,
            new SourceImports(request.importer(), programs, request.limits()),
            request.trace());
    return new Evaluator(world, request.limits(), System.nanoTime(), EVALUATION);
  }

  private Lazy external(String kind, String name, ExternalValue value) {
    return switch (value) {
      case ExternalValue.Text(String text) -> StringValue.of(text);
      case ExternalValue.JsonnetCode(String code) ->
          new CodeThunk(programs, "<" + kind + ":" + name + ">", code);
    };
  }

  private Value callWithTopLevelArguments(
      FunctionValue function, EvaluationRequest request, Evaluator evaluator) {
    evaluator.site = TOP_LEVEL_CALL;
    var names = request.topLevelArguments().keySet().toArray(new String[0]);
    var arguments = new Lazy[names.length];
    for (int i = 0; i < names.length; i++) {
      ExternalValue argument = request.topLevelArguments().get(names[i]);
      if (argument != null) {
        arguments[i] = external("top-level-arg", names[i], argument);
      }
    }
    return function.apply(Arguments.bind(function, arguments, names, evaluator), evaluator);
  }

  private Program program(EvaluationRequest request, Evaluator evaluator) {
    return switch (request.source()) {
      case Source.Snippet(String name, String text) -> programs.program(name, text);
      case Source.File(var path) -> {
        try {
          Imported main = request.importer().resolve("", path.toString());
          yield programs.program(main.location(), Utf8.decode(main.content()));
        } catch (IOException e) {
          throw evaluator.error(EvalCode.IMPORT_FAILED, String.valueOf(e.getMessage()));
        }
      }
    };
  }
}
