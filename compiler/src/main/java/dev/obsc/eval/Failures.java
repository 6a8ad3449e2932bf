package dev.obsc.eval;

import dev.obsc.diagnostic.Diagnostic;
import dev.obsc.diagnostic.Span;
import dev.obsc.engine.JsonnetException;
import dev.obsc.engine.JsonnetException.Failure;
import dev.obsc.engine.JsonnetException.Kind;
import dev.obsc.engine.StackFrame;
import dev.obsc.syntax.SyntaxError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns what went wrong into the form in which engines report it. */
final class Failures {
  /** Calls that a diagnostic lists. */
  private static final int SHOWN_CALLS = 8;

  private Failures() {}

  static JsonnetException of(EvaluationException failure) {
    return new JsonnetException(
        new Failure(
            Kind.RUNTIME,
            failure.message(),
            runtimeText(failure),
            List.of(diagnostic(failure)),
            frames(failure.trace())));
  }

  static JsonnetException of(SyntaxFailure failure) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<SyntaxError> errors = failure.errors();
    for (SyntaxError error : errors) {
      diagnostics.add(error.diagnostic(failure.file()));
    }
    SyntaxError first = errors.getFirst();
    List<StackFrame> frames = new ArrayList<>();
    frames.add(new StackFrame(Optional.of(first.span(failure.file())), ""));
    failure.atImport().ifPresent(atImport -> frames.addAll(frames(atImport.trace())));
    String text =
        failure
            .atImport()
            .map(Failures::runtimeText)
            .orElseGet(() -> FailureText.syntaxErrorWithCode(failure.file(), first));
    return new JsonnetException(
        new Failure(Kind.STATIC, first.compatible(), text, diagnostics, frames));
  }

  private static String runtimeText(EvaluationException failure) {
    return FailureText.runtimeError(
        failure.message(), frames(failure.trace()), FailureText.MAX_FRAMES);
  }

  private static List<StackFrame> frames(List<Site> trace) {
    List<StackFrame> frames = new ArrayList<>(trace.size());
    for (Site site : trace) {
      Optional<Span> span = site.span();
      frames.add(new StackFrame(span, span.isPresent() ? site.context() : site.location()));
    }
    return frames;
  }

  private static Diagnostic diagnostic(EvaluationException failure) {
    Diagnostic diagnostic =
        Diagnostic.error(failure.code(), forPeople(failure)).withRelated(failure.related());
    List<Site> trace = failure.trace();
    int at = 0;
    while (at < trace.size() && trace.get(at).span().isEmpty()) {
      at++;
    }
    if (at < trace.size()) {
      diagnostic = diagnostic.at(trace.get(at).span().orElseThrow());
    }
    diagnostic = diagnostic.withNotes(calls(trace, at + 1));
    return failure.help().isPresent() ? diagnostic.withHelp(failure.help().get()) : diagnostic;
  }

  private static String forPeople(EvaluationException failure) {
    String message = failure.message();
    if (failure.code() == EvalCode.PROGRAM_ERROR || message.isEmpty()) {
      return message;
    }
    // The first word of the messages of go-jsonnet is a plain one, never a name.
    String lower = Character.toLowerCase(message.charAt(0)) + message.substring(1);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static List<String> calls(List<Site> trace, int from) {
    List<String> calls = new ArrayList<>();
    int last = -1;
    for (int i = from; i < trace.size(); i++) {
      Optional<Span> span = trace.get(i).span();
      if (span.isEmpty()) {
        continue;
      }
      int line = span.get().line();
      if (line == last) {
        continue;
      }
      last = line;
      if (calls.size() == SHOWN_CALLS) {
        calls.add("… and more");
        break;
      }
      calls.add("called from " + span.get().file().name() + ":" + line + ":" + span.get().column());
    }
    return calls;
  }
}
