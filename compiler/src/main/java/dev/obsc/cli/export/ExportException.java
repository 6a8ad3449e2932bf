package dev.obsc.cli.export;

/** An export cannot be done; the message is what the user sees after {@code Error:}. */
public final class ExportException extends Exception {
  private static final long serialVersionUID = 1L;

  public ExportException(String message) {
    super(message);
  }
}
