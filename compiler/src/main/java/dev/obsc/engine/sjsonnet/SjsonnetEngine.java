package dev.obsc.engine.sjsonnet;

import dev.obsc.engine.Evaluation;
import dev.obsc.engine.EvaluationRequest;
import dev.obsc.engine.JsonnetEngine;
import dev.obsc.engine.JsonnetException;
import dev.obsc.engine.Provenance;
import dev.obsc.json.Json;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Evaluates with sjsonnet, on a thread of its own whose stack is large enough for deep programs.
 */
public final class SjsonnetEngine implements JsonnetEngine {
  private static final long STACK_BYTES = 64L << 20;

  @Override
  public Evaluation evaluate(EvaluationRequest request) throws JsonnetException {
    var task = new FutureTask<Json>(() -> new SjsonnetRun(request).evaluate());
    var thread = new Thread(null, task, "sjsonnet", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      Json value = task.get(request.limits().timeout().toMillis(), TimeUnit.MILLISECONDS);
      return new Evaluation(value, Provenance.UNKNOWN);
    } catch (ExecutionException e) {
      throw failure(e);
    } catch (TimeoutException e) {
      throw SjsonnetMessages.exception(
          "evaluation took longer than " + request.limits().timeout().toSeconds() + " s");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw SjsonnetMessages.exception("evaluation was interrupted");
    }
  }

  private static JsonnetException failure(ExecutionException e) {
    return switch (e.getCause()) {
      case JsonnetException failure -> failure;
      case StackOverflowError _ -> SjsonnetMessages.exception("max stack frames exceeded.");
      case OutOfMemoryError _ ->
          SjsonnetMessages.exception("evaluation needs more memory than there is");
      case null, default -> throw new IllegalStateException("sjsonnet failed", e);
    };
  }
}
