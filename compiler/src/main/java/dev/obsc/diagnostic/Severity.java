package dev.obsc.diagnostic;

/** How bad a finding is, worst first. */
public enum Severity {
  /** Stops the output. */
  ERROR,
  /** Likely a mistake; does not stop the output. */
  WARNING,
  /** Worth knowing. */
  NOTE;

  /** The lower-case word that messages and machine formats use. */
  public String word() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }
}
