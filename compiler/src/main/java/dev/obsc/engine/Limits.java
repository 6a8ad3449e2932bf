package dev.obsc.engine;

import java.time.Duration;

/**
 * Bounds of one evaluation, each named in the error it causes.
 *
 * @param maxStackFrames calls and forced fields that may be open at the same time, as {@code
 *     --max-stack} counts
 * @param timeout wall-clock time of the whole evaluation
 * @param maxSteps evaluated expressions
 * @param maxValueBytes estimated size of one string or array
 * @param maxImportBytes size of one imported file
 * @param maxImports number of distinct imported files
 */
public record Limits(
    int maxStackFrames,
    Duration timeout,
    long maxSteps,
    long maxValueBytes,
    long maxImportBytes,
    int maxImports) {
  /** Generous for real environments, small enough that a runaway program ends in a clear error. */
  public static final Limits DEFAULT =
      new Limits(500, Duration.ofMinutes(10), 50_000_000_000L, 1L << 30, 256L << 20, 100_000);

  public Limits withMaxStackFrames(int frames) {
    return new Limits(frames, timeout, maxSteps, maxValueBytes, maxImportBytes, maxImports);
  }
}
