package dev.obsc.diagnostic;

/** Takes problems in the order in which they are found. */
@FunctionalInterface
public interface DiagnosticSink {
  void report(Diagnostic diagnostic);
}
