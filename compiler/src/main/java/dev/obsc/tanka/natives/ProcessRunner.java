package dev.obsc.tanka.natives;

import dev.obsc.engine.NativeFunctionException;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs programs of the operating system, whose messages go where those of obsc go. */
public final class ProcessRunner implements ProgramRunner {
  @Override
  public String run(List<String> command, String input) throws NativeFunctionException {
    Process process = start(command);
    Thread feeder = Thread.ofVirtual().start(() -> feed(process, input));
    try {
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      feeder.join();
      int status = process.waitFor();
      if (status != 0) {
        throw new NativeFunctionException("exit status " + status);
      }
      return output;
    } catch (IOException e) {
      throw new NativeFunctionException("reading the output of " + command.getFirst() + " failed");
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new NativeFunctionException("signal: interrupt");
    }
  }

  private static Process start(List<String> command) throws NativeFunctionException {
    try {
      return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    } catch (IOException e) {
      String program = command.getFirst();
      throw new NativeFunctionException(
          program.contains(File.separator)
              ? "fork/exec " + program + ": no such file or directory"
              : "exec: \"" + program + "\": executable file not found in $PATH");
    }
  }

  private static void feed(Process process, String input) {
    try (OutputStream out = process.getOutputStream()) {
      out.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // The program need not read its input; that it failed tells its exit status.
      return;
    }
  }
}
