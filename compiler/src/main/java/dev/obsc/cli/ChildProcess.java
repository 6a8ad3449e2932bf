package dev.obsc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs other programs in the surroundings of this one. */
final class ChildProcess {
  private final Surroundings surroundings;

  ChildProcess(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** What a program printed, and how it ended. */
  @SuppressWarnings("ArrayRecordComponent")
  record Result(byte[] out, int exit) {}

  /** Runs to the end; what the program says on its error stream is passed on. */
  Result run(String program, List<String> arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(find(program).toString());
    command.addAll(arguments);
    var builder = new ProcessBuilder(command);
    builder.directory(surroundings.workingDirectory().toFile());
    builder.environment().clear();
    builder.environment().putAll(surroundings.environment());
    Process process = builder.start();
    process.getOutputStream().close();
    Thread messages = Thread.startVirtualThread(() -> passOn(process.getErrorStream()));
    try (InputStream out = process.getInputStream()) {
      byte[] printed = out.readAllBytes();
      int exit = process.waitFor();
      messages.join();
      return new Result(printed, exit);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.destroy();
    }
  }

  /** Runs to the end and passes on everything that the program prints; it gets no input. */
  int stream(Path program, List<String> arguments) throws IOException {
    var command = new ArrayList<>(List.of(program.toString()));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command);
    builder.directory(surroundings.workingDirectory().toFile());
    builder.environment().clear();
    builder.environment().putAll(surroundings.environment());
    builder.environment().put("EXECUTABLE", "obsc");
    Process process = builder.start();
    process.getOutputStream().close();
    Thread messages = Thread.startVirtualThread(() -> passOn(process.getErrorStream()));
    try (InputStream out = process.getInputStream()) {
      out.transferTo(surroundings.out());
      int exit = process.waitFor();
      messages.join();
      return exit;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.destroy();
    }
  }

  /** The program on the search path of the surroundings. */
  Path find(String program) throws IOException {
    if (program.contains("/")) {
      return surroundings.workingDirectory().resolve(program);
    }
    for (String directory : surroundings.environment().getOrDefault("PATH", "").split(":", -1)) {
      Path candidate = surroundings.workingDirectory().resolve(directory).resolve(program);
      if (Files.isRegularFile(candidate) && Files.isExecutable(candidate)) {
        return candidate;
      }
    }
    throw new IOException("executable file not found in $PATH");
  }

  private void passOn(InputStream messages) {
    try (messages) {
      messages.transferTo(surroundings.err());
    } catch (IOException e) {
      // The exit code tells that something was wrong.
    }
  }
}
