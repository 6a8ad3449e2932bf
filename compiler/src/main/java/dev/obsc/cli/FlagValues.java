package dev.obsc.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** The flags of a command line that was read. */
final class FlagValues {
  private final ParseResult result;

  FlagValues(ParseResult result) {
    this.result = result;
  }

  /** What is left when the flags are taken away. */
  List<String> arguments() {
    return result.matchedPositionals().stream()
        .flatMap(positional -> positional.originalStringValues().stream())
        .toList();
  }

  /** Whether a toggle is on. */
  boolean isOn(String name) {
    return result.matchedOptionValue("--" + name, false);
  }

  /** Whether the flag was given at all. */
  boolean isGiven(String name) {
    return result.hasMatchedOption("--" + name);
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(result.matchedOptionValue("--" + name, (String) null));
  }

  List<String> list(String name) {
    List<String> values = result.matchedOptionValue("--" + name, List.<String>of());
    return List.copyOf(values);
  }

  int number(String name, int fallback) {
    return result.matchedOptionValue("--" + name, fallback);
  }
}
