package dev.obsc.validate;

import dev.obsc.diagnostic.Diagnostic;

final class DiagnosticText {
  private DiagnosticText() {}

  static String of(Diagnostic d) {
    var s = new StringBuilder();
    s.append(d.severity().word())
        .append('[')
        .append(d.code().id())
        .append("]: ")
        .append(d.message())
        .append('\n');
    d.notes().forEach(n -> s.append("  = ").append(n).append('\n'));
    d.help().ifPresent(h -> s.append("  = help: ").append(h).append('\n'));
    return s.toString();
  }
}
