package dev.obsc.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * One problem in the user's input.
 *
 * @param code stable name of the kind of problem, such as {@code undefined-variable}
 * @param message one line that makes sense without the snippet; lower case, no final period
 * @param primary the smallest piece of source at fault; empty if there is none, as for a bad flag
 * @param related other places that explain the problem, in reading order
 * @param notes facts about the problem, a line each, such as the resource and the path in it
 * @param help what the user can change
 */
public record Diagnostic(
    Code code,
    Severity severity,
    String message,
    Optional<Label> primary,
    List<Label> related,
    List<String> notes,
    Optional<String> help) {
  public Diagnostic {
    related = List.copyOf(related);
    notes = List.copyOf(notes);
  }

  public static Diagnostic error(Code code, String message) {
    return new Diagnostic(
        code, Severity.ERROR, message, Optional.empty(), List.of(), List.of(), Optional.empty());
  }

  public static Diagnostic warning(Code code, String message) {
    return new Diagnostic(
        code, Severity.WARNING, message, Optional.empty(), List.of(), List.of(), Optional.empty());
  }

  public Diagnostic at(Span span) {
    return new Diagnostic(
        code, severity, message, Optional.of(new Label(span, "")), related, notes, help);
  }

  public Diagnostic withRelated(List<Label> places) {
    return new Diagnostic(code, severity, message, primary, places, notes, help);
  }

  public Diagnostic withNotes(List<String> lines) {
    return new Diagnostic(code, severity, message, primary, related, lines, help);
  }

  public Diagnostic withHelp(String text) {
    return new Diagnostic(code, severity, message, primary, related, notes, Optional.of(text));
  }
}
