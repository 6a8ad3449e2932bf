package dev.obsc.golden;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What the system's {@code diff} says about two files. */
final class UnifiedDiff {
  private UnifiedDiff() {}

  static String between(Path approved, Path received) throws IOException {
    List<String> command =
        List.of("diff", "-u", "-L", "approved", "-L", "received", "" + approved, "" + received);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
