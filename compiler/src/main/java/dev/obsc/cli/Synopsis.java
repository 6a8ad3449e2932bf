package dev.obsc.cli;

/**
 * What a command's help says before its flags.
 *
 * @param arguments how the arguments are shown, such as {@code <path>}; may be empty
 * @param count how many arguments there may be
 * @param description a few sentences
 * @param example one line to copy
 */
record Synopsis(String arguments, Count count, String description, String example) {
  /** How many arguments a command takes. */
  sealed interface Count {
    record Exactly(int number) implements Count {}

    record AtLeast(int number) implements Count {}

    record Between(int least, int most) implements Count {}

    record Any() implements Count {}

    /** Complains in Tanka's words, which always say "arg". */
    default void require(int received) throws UsageException {
      switch (this) {
        case Exactly(int number) when received != number ->
            throw new UsageException("accepts %d arg, received %d".formatted(number, received));
        case AtLeast(int number) when received < number ->
            throw new UsageException(
                "expects at least %d arg, received %d".formatted(number, received));
        case Between(int least, int most) when received < least || received > most ->
            throw new UsageException(
                "accepts between %d and %d args, received %d".formatted(least, most, received));
        case Exactly _, AtLeast _, Between _, Any _ -> {}
      }
    }
  }
}
