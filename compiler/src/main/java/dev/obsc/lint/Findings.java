package dev.obsc.lint;

import dev.obsc.diagnostic.Diagnostic;
import dev.obsc.diagnostic.SourceFile;
import dev.obsc.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects what the checks find in one file. */
final class Findings {
  private final SourceFile file;
  private final List<Diagnostic> found = new ArrayList<>();

  Findings(SourceFile file) {
    this.file = file;
  }

  void report(LintCode code, String message, int start, int end) {
    found.add(Diagnostic.warning(code, message).at(new Span(file, start, end)));
  }

  List<Diagnostic> all() {
    return List.copyOf(found);
  }
}
