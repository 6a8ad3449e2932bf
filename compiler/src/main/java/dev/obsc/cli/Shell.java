package dev.obsc.cli;

import java.util.List;

/** The interactive shell, which lives outside of the compiler. */
@FunctionalInterface
public interface Shell {
  /**
   * Runs until the person leaves.
   *
   * @param arguments what followed the name of the command
   * @return the exit code
   */
  int open(Surroundings surroundings, List<String> arguments);
}
