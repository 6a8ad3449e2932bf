package dev.obsc.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * Everything that a run of the program sees of the world, so that a test can hand in its own.
 *
 * @param out takes the product; every failure to write it has to surface as an exception
 * @param err takes messages
 * @param environment the environment variables
 * @param workingDirectory absolute, as the user reached it: links are not resolved
 * @param terminal whether a person sees {@code out} as it is written
 */
public record Surroundings(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Path workingDirectory,
    boolean terminal,
    Clock clock,
    Shell shell) {
  public Surroundings {
    environment = Map.copyOf(environment);
  }
}
