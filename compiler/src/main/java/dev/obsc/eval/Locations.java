package dev.obsc.eval;

import dev.obsc.diagnostic.SourceFile;

/** Positions as go-jsonnet prints them, with columns in bytes. */
public final class Locations {
  private Locations() {}

  public static String format(SourceFile file, int start, int end) {
    String prefix = file.name().isEmpty() ? "" : file.name() + ":";
    int startLine = file.lineAt(start);
    int endLine = file.lineAt(end);
    String begin = startLine + ":" + file.byteColumnAt(start);
    if (startLine != endLine) {
      return prefix + "(" + begin + ")-(" + endLine + ":" + file.byteColumnAt(end) + ")";
    }
    return start == end ? prefix + begin : prefix + begin + "-" + file.byteColumnAt(end);
  }
}
