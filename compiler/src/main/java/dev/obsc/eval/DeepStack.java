package dev.obsc.eval;

import dev.obsc.engine.JsonnetException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs an evaluation on a thread whose stack is deep enough for what the limits allow. */
final class DeepStack {
  /** Reserved, not used: only what recursion really needs is ever backed by memory. */
  private static final long STACK_BYTES = 256L << 20;

  private final Evaluator evaluator;

  DeepStack(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  <R> R call(Callable<R> evaluation) throws JsonnetException {
    var task = new FutureTask<>(() -> guard(evaluation));
    var thread = new Thread(null, task, "jsonnet", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    boolean interrupted = false;
    while (true) {
      try {
        R result = task.get();
        return result;
      } catch (InterruptedException e) {
        interrupted = true;
        evaluator.cancel();
      } catch (ExecutionException e) {
        throw reported(e);
      } finally {
        if (interrupted && task.isDone()) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }

  private <R> R guard(Callable<R> evaluation) throws Exception {
    try {
      return evaluation.call();
    } catch (StackOverflowError e) {
      throw evaluator.stackExceeded();
    } catch (OutOfMemoryError e) {
      throw evaluator.error(EvalCode.SIZE_LIMIT, "evaluation ran out of memory");
    }
  }

  private static JsonnetException reported(ExecutionException e) {
    return switch (e.getCause()) {
      case EvaluationException failure -> Failures.of(failure);
      case SyntaxFailure failure -> Failures.of(failure);
      case RuntimeException bug -> throw bug;
      case Error bug -> throw bug;
      case null, default -> throw new IllegalStateException(e);
    };
  }
}
