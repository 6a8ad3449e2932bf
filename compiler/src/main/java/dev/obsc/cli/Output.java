package dev.obsc.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Writes the product to standard output, through a pager if a person reads it. */
final class Output {
  private static final String LESS = "less --RAW-CONTROL-CHARS --quit-if-one-screen --no-init";

  private final Surroundings surroundings;

  Output(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  boolean isTerminal() {
    return surroundings.terminal();
  }

  void write(String text) throws IOException {
    surroundings.out().write(text.getBytes(StandardCharsets.UTF_8));
    surroundings.out().flush();
  }

  /** Writes a text that may be longer than a screen. */
  void page(String text) throws IOException {
    Optional<String> pager = pager();
    if (pager.isEmpty() || !runPager(pager.get(), text)) {
      write(text);
    }
  }

  private Optional<String> pager() {
    if (!isTerminal()) {
      return Optional.empty();
    }
    var environment = surroundings.environment();
    String pager = environment.getOrDefault("TANKA_PAGER", environment.getOrDefault("PAGER", LESS));
    return Optional.of(pager).filter(command -> !command.isEmpty());
  }

  /** Returns whether the pager took the text. */
  private boolean runPager(String pager, String text) throws IOException {
    var builder = new ProcessBuilder("sh", "-c", pager);
    builder.directory(surroundings.workingDirectory().toFile());
    builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process = builder.start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // The person left the pager before its end.
    }
    try {
      return process.waitFor() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
