package dev.obsc.eval;

import dev.obsc.diagnostic.SourceFile;
import dev.obsc.diagnostic.Span;
import dev.obsc.engine.JsonnetException.Failure;
import dev.obsc.engine.JsonnetException.Kind;
import dev.obsc.engine.StackFrame;
import dev.obsc.syntax.SyntaxCode;
import dev.obsc.syntax.SyntaxError;
import java.util.List;
import java.util.Optional;

/** Errors in the words and the layout of go-jsonnet. */
public final class FailureText {
  /** Frames that a trace shows unless told otherwise; longer ones lose their middle. */
  static final int MAX_FRAMES = 20;

  private FailureText() {}

  /**
   * The error as the {@code jsonnet} command prints it, without the last line break.
   *
   * @param maxFrames length of the call trace; 0 for all of it
   */
  public static String of(Failure failure, int maxFrames) {
    return failure.kind() == Kind.STATIC
        ? failure.text()
        : runtimeError(failure.message(), failure.frames(), maxFrames);
  }

  static String runtimeError(String message, List<StackFrame> frames, int maxFrames) {
    var text = new StringBuilder("RUNTIME ERROR: ").append(message);
    int above = maxFrames / 2;
    int below = maxFrames - above;
    for (int i = 0; i < frames.size(); i++) {
      if (maxFrames > 0 && i >= above && i < frames.size() - below) {
        text.append("\n\t...");
        i = frames.size() - below - 1;
      } else {
        append(frames.get(i), text);
      }
    }
    return text.toString();
  }

  private static void append(StackFrame frame, StringBuilder text) {
    Optional<Span> span = frame.span();
    text.append("\n\t");
    if (span.isPresent()) {
      text.append(Locations.format(span.get().file(), span.get().start(), span.get().end()))
          .append('\t')
          .append(frame.context());
    } else {
      text.append(frame.context()).append('\t');
    }
  }

  /** Position and message on one line. */
  static String syntaxError(SourceFile file, SyntaxError error) {
    String location = Locations.format(file, error.start(), error.end()) + " ";
    // go-jsonnet wraps an error about an escape in another one at the same place.
    return error.code() == SyntaxCode.INVALID_ESCAPE
        ? location + location + error.compatible()
        : location + error.compatible();
  }

  /** As {@link #syntaxError}, with the lines at fault. */
  static String syntaxErrorWithCode(SourceFile file, SyntaxError error) {
    var text = new StringBuilder(syntaxError(file, error)).append("\n\n");
    int last = file.lineAt(error.end());
    for (int line = file.lineAt(error.start()); line <= last; line++) {
      text.append(file.line(line)).append('\n');
    }
    return text.toString();
  }
}
