package dev.obsc.template;

/** A template function refuses its arguments. The executor adds the place. */
final class FunctionException extends Exception {
  private static final long serialVersionUID = 1L;

  FunctionException(String message) {
    super(message);
  }
}
