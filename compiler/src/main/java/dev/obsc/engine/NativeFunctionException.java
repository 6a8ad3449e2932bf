package dev.obsc.engine;

/** A native function failed. The message becomes that of a Jsonnet runtime error. */
public final class NativeFunctionException extends Exception {
  private static final long serialVersionUID = 1L;

  public NativeFunctionException(String message) {
    super(message);
  }
}
