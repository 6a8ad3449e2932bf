package dev.obsc.lint;

import dev.obsc.diagnostic.Diagnostic;
import dev.obsc.diagnostic.Label;
import dev.obsc.diagnostic.SourceFile;
import dev.obsc.diagnostic.Span;

/** Prints a finding as jsonnet-lint does: place and message, then the lines of the source. */
public final class CompatibleText {
  private CompatibleText() {}

  public static String of(Diagnostic finding) {
    String place = finding.primary().map(Label::span).map(CompatibleText::place).orElse("");
    String excerpt = finding.primary().map(Label::span).map(CompatibleText::excerpt).orElse("");
    return place + finding.message() + "\n\n" + excerpt + "\n\n";
  }

  private static String place(Span span) {
    SourceFile file = span.file();
    int endLine = file.lineAt(span.end());
    String start = span.line() + ":" + file.byteColumnAt(span.start());
    int endColumn = file.byteColumnAt(span.end());
    String range =
        span.line() != endLine
            ? "(" + start + ")-(" + endLine + ":" + endColumn + ")"
            : span.start() == span.end() ? start : start + "-" + endColumn;
    return file.name() + ":" + range + " ";
  }

  private static String excerpt(Span span) {
    var lines = new StringBuilder();
    for (int line = span.line(); line <= span.file().lineAt(span.end()); line++) {
      lines.append(span.file().line(line)).append('\n');
    }
    return lines.toString();
  }
}
