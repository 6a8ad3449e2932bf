package dev.obsc.diagnostic;

import java.util.List;

/** Writes problems for people to read, each with the source it is about. */
public final class TextRenderer {
  /** Longer lines of source are cut down to what surrounds the fault. */
  private static final int WIDEST_SNIPPET = 100;

  private static final int BEFORE_FAULT = 40;

  /** One after another, with an empty line between them; empty if there are none. */
  public String render(List<Diagnostic> diagnostics) {
    var out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      out.append(out.isEmpty() ? "" : "\n").append(render(diagnostic));
    }
    return out.toString();
  }

  /** The whole of one problem; ends with a line break. */
  public String render(Diagnostic diagnostic) {
    var out = new StringBuilder();
    int gutter = gutter(diagnostic);
    out.append(diagnostic.severity().word());
    out.append('[').append(diagnostic.code().id()).append("]: ");
    out.append(printable(diagnostic.message())).append('\n');
    diagnostic.primary().ifPresent(label -> appendSnippet(label, gutter, out));
    for (Label related : diagnostic.related()) {
      indent(gutter, out).append(" = ").append(printable(related.text())).append('\n');
      appendSnippet(new Label(related.span(), ""), gutter, out);
    }
    for (String note : diagnostic.notes()) {
      indent(gutter, out).append(" = ").append(printable(note)).append('\n');
    }
    diagnostic
        .help()
        .ifPresent(
            help -> indent(gutter, out).append(" = help: ").append(printable(help)).append('\n'));
    return out.toString();
  }

  /** The digits of the largest line number, so that all snippets line up. */
  private static int gutter(Diagnostic diagnostic) {
    int largest = 0;
    if (diagnostic.primary().isPresent()) {
      largest = diagnostic.primary().get().span().line();
    }
    for (Label related : diagnostic.related()) {
      largest = Math.max(largest, related.span().line());
    }
    return largest == 0 ? 1 : Integer.toString(largest).length();
  }

  private static void appendSnippet(Label label, int gutter, StringBuilder out) {
    Span span = label.span();
    int line = span.line();
    indent(gutter, out).append("--> ").append(printable(span.file().name()));
    out.append(':').append(line).append(':').append(span.column()).append('\n');
    String text = span.file().line(line);
    int start = Math.min(span.start() - span.file().lineStart(line), text.length());
    int end = Math.clamp(span.end() - span.file().lineStart(line), start, text.length());
    int from = start > BEFORE_FAULT && text.length() > WIDEST_SNIPPET ? start - BEFORE_FAULT : 0;
    int to = Math.min(text.length(), from + WIDEST_SNIPPET);
    String before = (from > 0 ? "…" : "") + printable(text.substring(from, start));
    String fault = printable(text.substring(start, Math.clamp(end, start, Math.max(start, to))));
    String after = end < to ? printable(text.substring(end, to)) : "";
    indent(gutter, out).append(" |\n");
    out.append(" ".repeat(gutter - Integer.toString(line).length())).append(line).append(" | ");
    out.append(before).append(fault).append(after).append(to < text.length() ? "…" : "");
    out.append('\n');
    indent(gutter, out).append(" | ").append(" ".repeat(width(before)));
    out.append("^".repeat(Math.max(1, width(fault))));
    out.append(label.text().isEmpty() ? "" : " " + printable(label.text())).append('\n');
  }

  private static StringBuilder indent(int gutter, StringBuilder out) {
    return out.append(" ".repeat(gutter));
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Keeps source and names from moving the cursor or colouring the terminal. */
  private static String printable(String text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        out.append("  ");
      } else if (c == '\n') {
        out.append("\\n");
      } else if (Character.isISOControl(c)) {
        out.append('\uFFFD');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
