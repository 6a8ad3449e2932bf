package dev.obsc.tanka;

import dev.obsc.engine.JsonnetException;
import java.util.Optional;

/** The project or an environment in it is wrong. The message is what Tanka says. */
public class TankaException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Optional<JsonnetException.Failure> failure;
  private final transient Optional<String> remedy;

  public TankaException(String message) {
    super(message);
    this.failure = Optional.empty();
    this.remedy = Optional.empty();
  }

  /**
   * Reports that a Jsonnet program failed.
   *
   * @param prefix what was being done, ending in a colon and a space
   * @param cause the failure of the Jsonnet program
   * @param remedy what the user can do about it
   */
  public TankaException(String prefix, JsonnetException cause, Optional<String> remedy) {
    super(prefix + cause.failure().text(), cause);
    this.failure = Optional.of(cause.failure());
    this.remedy = remedy;
  }

  private TankaException(String message, TankaException cause) {
    super(message, cause);
    this.failure = cause.failure;
    this.remedy = cause.remedy;
  }

  /** The same error with the place it was found in before it. */
  public TankaException within(String prefix) {
    return new TankaException(prefix + getMessage(), this);
  }

  /** What the Jsonnet engine reported; empty if no program failed. */
  public Optional<JsonnetException.Failure> failure() {
    return failure;
  }

  /** What the user can do about it, where that is known. */
  public Optional<String> remedy() {
    return remedy;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
