package dev.obsc.eval;

import dev.obsc.diagnostic.Span;
import java.util.Optional;

/** A place that a call trace can name: usually a piece of source, sometimes a phase. */
abstract class Site {
  /** Where in the source; empty for phases such as manifestation. */
  abstract Optional<Span> span();

  /** The first column of go-jsonnet's trace. */
  abstract String location();

  /** File and line, as {@code std.trace} prints them. */
  final String traceLocation() {
    return span().map(span -> span.file().name() + ":" + span.line()).orElse("");
  }

  /** The second column: what was being evaluated there; may be empty. */
  abstract String context();

  /** A phase of the evaluation that lies in no source. */
  static final class Phase extends Site {
    /** Where go-jsonnet stands in code that it makes itself and gives no place. */
    static final Phase NOWHERE = new Phase("");

    private final String name;

    Phase(String name) {
      this.name = name;
    }

    @Override
    Optional<Span> span() {
      return Optional.empty();
    }

    @Override
    String location() {
      return name;
    }

    @Override
    String context() {
      return "";
    }
  }
}
