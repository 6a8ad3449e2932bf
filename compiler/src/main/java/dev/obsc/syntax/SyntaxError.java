package dev.obsc.syntax;

import dev.obsc.diagnostic.Diagnostic;
import dev.obsc.diagnostic.SourceFile;
import dev.obsc.diagnostic.Span;
import java.util.Optional;

/**
 * An error found without evaluating.
 *
 * @param compatible the message as go-jsonnet words it
 * @param message the same problem for people; lower case, no final period
 * @param incomplete whether the text is fine so far and merely ends too early
 */
public record SyntaxError(
    SyntaxCode code,
    String compatible,
    String message,
    Optional<String> help,
    int start,
    int end,
    boolean incomplete) {

  static SyntaxError of(SyntaxCode code, String compatible, String message, int start, int end) {
    return new SyntaxError(code, compatible, message, Optional.empty(), start, end, false);
  }

  public SyntaxError withHelp(String text) {
    return new SyntaxError(code, compatible, message, Optional.of(text), start, end, incomplete);
  }

  SyntaxError asIncomplete() {
    return new SyntaxError(code, compatible, message, help, start, end, true);
  }

  public Span span(SourceFile file) {
    return new Span(file, start, end);
  }

  public Diagnostic diagnostic(SourceFile file) {
    Diagnostic plain = Diagnostic.error(code, message).at(span(file));
    return help.isPresent() ? plain.withHelp(help.get()) : plain;
  }
}
