package dev.obsc.engine.sjsonnet;

import dev.obsc.diagnostic.Code;
import dev.obsc.diagnostic.Diagnostic;
import dev.obsc.diagnostic.SourceFile;
import dev.obsc.diagnostic.Span;
import dev.obsc.engine.JsonnetException;
import dev.obsc.engine.JsonnetException.Failure;
import dev.obsc.engine.JsonnetException.Kind;
import dev.obsc.engine.StackFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scala.jdk.javaapi.CollectionConverters;
import sjsonnet.Position;

/** Turns sjsonnet's errors into those of the seam. */
final class SjsonnetMessages {
  /** What sjsonnet says of any import that it cannot have. */
  private static final String NO_IMPORT = "Couldn't import file";

  private final SeamImporter files;

  SjsonnetMessages(SeamImporter files) {
    this.files = files;
  }

  /** Kinds of problem as far as sjsonnet tells them apart. */
  private enum SjsonnetCode implements Code {
    STATIC_ERROR,
    RUNTIME_ERROR;

    @Override
    public String id() {
      return this == STATIC_ERROR ? "jsonnet-static-error" : "jsonnet-runtime-error";
    }
  }

  JsonnetException exception(sjsonnet.Error error) {
    String message = String.valueOf(error.getMessage());
    if (message.startsWith(NO_IMPORT) && files.failure().isPresent()) {
      message = files.failure().get();
    }
    boolean isStatic =
        error instanceof sjsonnet.ParseError || error instanceof sjsonnet.StaticError;
    return exception(isStatic ? Kind.STATIC : Kind.RUNTIME, message, frames(error));
  }

  static JsonnetException exception(String message) {
    return exception(Kind.RUNTIME, message, List.of());
  }

  private static JsonnetException exception(Kind kind, String message, List<StackFrame> frames) {
    Code code = kind == Kind.STATIC ? SjsonnetCode.STATIC_ERROR : SjsonnetCode.RUNTIME_ERROR;
    Optional<Span> place = frames.stream().flatMap(frame -> frame.span().stream()).findFirst();
    Diagnostic diagnostic = Diagnostic.error(code, message);
    return new JsonnetException(
        new Failure(
            kind,
            message,
            text(kind, message, place, frames),
            List.of(place.map(diagnostic::at).orElse(diagnostic)),
            frames));
  }

  private static String text(
      Kind kind, String message, Optional<Span> place, List<StackFrame> frames) {
    if (kind == Kind.STATIC) {
      return place.map(span -> lineAndColumn(span) + " ").orElse("") + message;
    }
    var text = new StringBuilder("RUNTIME ERROR: ").append(message).append('\n');
    for (StackFrame frame : frames) {
      frame.span().ifPresent(span -> text.append('\t').append(lineAndColumn(span)).append('\n'));
    }
    return text.append("\tDuring evaluation").toString();
  }

  private static String lineAndColumn(Span span) {
    return "%s:%d:%d"
        .formatted(span.file().name(), span.line(), span.file().byteColumnAt(span.start()));
  }

  private List<StackFrame> frames(sjsonnet.Error error) {
    var frames = new ArrayList<StackFrame>();
    for (sjsonnet.Error.Frame frame : CollectionConverters.asJava(error.copy$default$2())) {
      span(frame.pos())
          .ifPresent(span -> frames.add(new StackFrame(Optional.of(span), context(frame))));
    }
    return frames;
  }

  private static String context(sjsonnet.Error.Frame frame) {
    return Optional.ofNullable(frame.exprErrorString()).orElse("");
  }

  /** Empty for places within sjsonnet's own library. */
  private Optional<Span> span(Position position) {
    String name = ((SeamPath) position.currentFile()).name();
    return files
        .text(name)
        .map(
            text -> {
              int offset = Math.clamp(position.offset(), 0, text.length());
              return new Span(new SourceFile(name, text), offset, offset);
            });
  }
}
