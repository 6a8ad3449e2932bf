package dev.obsc.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * One command about to run.
 *
 * @param arguments without flags, their number already checked
 * @param output takes the product
 */
record Invocation(
    Surroundings surroundings,
    FlagValues flags,
    List<String> arguments,
    Output output,
    Messages messages) {
  Invocation {
    arguments = List.copyOf(arguments);
  }

  String argument(int index) {
    return arguments.get(index);
  }

  /** The absolute path of what the user calls {@code path}. */
  Path resolve(String path) {
    return surroundings.workingDirectory().resolve(path).normalize();
  }
}
