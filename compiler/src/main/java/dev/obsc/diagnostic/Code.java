package dev.obsc.diagnostic;

/**
 * The stable name of one kind of problem. Each layer has its own enum implementing this;
 * suppressions name codes, so a code is never renamed or used for something else.
 */
public interface Code {
  /** Kebab-case words, such as {@code undefined-variable}. */
  String id();
}
