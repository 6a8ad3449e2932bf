package dev.obsc.tanka.natives;

import dev.obsc.engine.NativeFunctionException;
import java.util.List;

/** Runs programs for native functions. */
@FunctionalInterface
public interface ProgramRunner {
  /**
   * Runs a program to its end and gives what it printed.
   *
   * @param input fed to the program's standard input
   * @throws NativeFunctionException if the program may not run, cannot be found or fails; says so
   *     in the words of Go's os/exec
   */
  String run(List<String> command, String input) throws NativeFunctionException;
}
