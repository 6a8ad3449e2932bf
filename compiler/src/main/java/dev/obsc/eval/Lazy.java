package dev.obsc.eval;

/**
 * Something that has a value or will have one: an argument, an array element, a variable. A {@link
 * Value} is its own, so values never need wrapping.
 */
public abstract sealed class Lazy permits Value, Thunk {
  Lazy() {}

  /** The value, computed at the first call. */
  public abstract Value force(Evaluator evaluator);
}
