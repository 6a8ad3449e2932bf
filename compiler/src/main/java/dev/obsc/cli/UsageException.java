package dev.obsc.cli;

import java.util.Optional;

/** The command line makes no sense. The message is the reason, in Tanka's words. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Optional<String> hint;

  UsageException(String message) {
    this(message, Optional.empty());
  }

  UsageException(String message, Optional<String> hint) {
    super(message);
    this.hint = hint;
  }

  /** What the user may have meant. */
  Optional<String> hint() {
    return hint;
  }
}
