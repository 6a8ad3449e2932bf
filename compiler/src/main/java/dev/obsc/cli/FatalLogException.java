package dev.obsc.cli;

/** Ends the program with a line in the log instead of an error message, as Tanka does for some. */
final class FatalLogException extends Exception {
  private static final long serialVersionUID = 1L;

  FatalLogException(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
