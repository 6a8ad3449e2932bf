package dev.obsc.lint;

import dev.obsc.diagnostic.Diagnostic;
import dev.obsc.diagnostic.SourceFile;
import dev.obsc.diagnostic.Span;
import dev.obsc.syntax.Expr;
import dev.obsc.syntax.SyntaxCode;
import java.util.ArrayList;
import java.util.List;

/** Finds names that nothing defines; a program with such names cannot run at all. */
final class ScopeErrors {
  private ScopeErrors() {}

  /** The errors in the order of the text. */
  static List<Diagnostic> of(SourceFile file, Bindings bindings) {
    var found = new ArrayList<Diagnostic>();
    for (Expr.Variable name : bindings.unknown()) {
      found.add(
          Diagnostic.error(SyntaxCode.UNDEFINED_VARIABLE, "Unknown variable: " + name.name())
              .at(new Span(file, name.start(), name.end())));
    }
    return found;
  }
}
