package dev.obsc.engine;

/** A Jsonnet implementation. */
public interface JsonnetEngine {
  /**
   * Evaluates to finished data.
   *
   * @throws JsonnetException if the program is wrong or fails
   */
  Evaluation evaluate(EvaluationRequest request) throws JsonnetException;
}
