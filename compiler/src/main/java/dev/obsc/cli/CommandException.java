package dev.obsc.cli;

/** A command cannot do what it was asked to. The message follows {@code Error: }. */
final class CommandException extends Exception {
  private static final long serialVersionUID = 1L;

  CommandException(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
