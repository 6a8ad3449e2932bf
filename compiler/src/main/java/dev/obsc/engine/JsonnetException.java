package dev.obsc.engine;

import dev.obsc.diagnostic.Diagnostic;
import java.util.List;

/** A Jsonnet program is wrong or fails. Carries everything that either error format needs. */
public final class JsonnetException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  public JsonnetException(Failure failure) {
    super(failure.message());
    this.failure = failure;
  }

  public Failure failure() {
    return failure;
  }

  /** Whether evaluation had begun. */
  public enum Kind {
    /** Found while lexing, parsing or checking. */
    STATIC,
    /** Everything else, including failing to produce output from the value. */
    RUNTIME
  }

  /**
   * What went wrong, in every form that somebody shows.
   *
   * @param message the first line that go-jsonnet prints, without prefix and position
   * @param text the whole error as go-jsonnet prints it, for compatibility with {@code tk}; ends
   *     without a line break
   * @param diagnostics the same for people; several when a file has several syntax errors
   * @param frames for runtime errors, the calls that led to the error, innermost first, as far as
   *     the engine knows
   */
  public record Failure(
      Kind kind,
      String message,
      String text,
      List<Diagnostic> diagnostics,
      List<StackFrame> frames) {
    public Failure {
      diagnostics = List.copyOf(diagnostics);
      frames = List.copyOf(frames);
    }
  }
}
