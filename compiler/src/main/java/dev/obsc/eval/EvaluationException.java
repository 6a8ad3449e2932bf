package dev.obsc.eval;

import dev.obsc.diagnostic.Label;
import java.util.List;
import java.util.Optional;

/**
 * A Jsonnet program failed. Made by {@link Evaluator#error}, which knows the place and the calls.
 */
public final class EvaluationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final EvalCode code;
  private final transient List<Site> trace;
  private final transient Optional<String> help;
  private final transient List<Label> related;

  /**
   * @param trace innermost first
   */
  EvaluationException(EvalCode code, String message, List<Site> trace) {
    this(code, message, trace, Optional.empty(), List.of());
  }

  private EvaluationException(
      EvalCode code, String message, List<Site> trace, Optional<String> help, List<Label> related) {
    super(message, null, false, false);
    this.code = code;
    this.trace = trace;
    this.help = help;
    this.related = related;
  }

  EvaluationException withHelp(String text) {
    return new EvaluationException(code, message(), trace, Optional.of(text), related);
  }

  EvaluationException withRelated(List<Label> places) {
    return new EvaluationException(code, message(), trace, help, places);
  }

  EvalCode code() {
    return code;
  }

  String message() {
    return String.valueOf(getMessage());
  }

  List<Site> trace() {
    return trace;
  }

  Optional<String> help() {
    return help;
  }

  List<Label> related() {
    return related;
  }
}
