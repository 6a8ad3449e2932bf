package dev.obsc.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a finished process left behind. */
record ProcessResult(int exitCode, String stdout, String stderr) {
  /** A process whose streams go to files, so that many can run at once without blocking. */
  record Running(Process process, Path stdout, Path stderr) {
    ProcessResult finish() {
      try {
        int exitCode = process.waitFor();
        return new ProcessResult(exitCode, Files.readString(stdout), Files.readString(stderr));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  static Running start(List<String> command, Path directory, Map<String, String> environment) {
    var builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().putAll(environment);
    try {
      Path stdout = Files.createTempFile("stdout", "");
      Path stderr = Files.createTempFile("stderr", "");
      stdout.toFile().deleteOnExit();
      stderr.toFile().deleteOnExit();
      builder.redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")));
      builder.redirectOutput(stdout.toFile()).redirectError(stderr.toFile());
      return new Running(builder.start(), stdout, stderr);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
