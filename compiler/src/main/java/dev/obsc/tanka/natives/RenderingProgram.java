package dev.obsc.tanka.natives;

import dev.obsc.engine.NativeFunctionException;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that renders manifests.
 *
 * @param path as the operating system finds it
 * @param runner decides whether the program may run, and runs it
 */
public record RenderingProgram(String path, ProgramRunner runner) {
  String run(List<String> arguments, String input) throws NativeFunctionException {
    var command = new ArrayList<String>();
    command.add(path);
    command.addAll(arguments);
    return runner.run(command, input);
  }
}
