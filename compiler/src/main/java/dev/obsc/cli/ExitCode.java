package dev.obsc.cli;

/** What the program's exit codes mean; all but the last are Tanka's. */
public final class ExitCode {
  public static final int DONE = 0;
  public static final int ERROR = 1;

  /** Differences were found, or files that are not formatted. */
  public static final int DIFFERENT = 16;

  /** A bug in obsc. */
  public static final int INTERNAL_ERROR = 70;

  private ExitCode() {}
}
