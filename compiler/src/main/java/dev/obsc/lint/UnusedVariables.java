package dev.obsc.lint;

/** Finds variables that nothing mentions; parameters may be there for the caller's sake. */
final class UnusedVariables {
  private UnusedVariables() {}

  static void check(Bindings bindings, Findings findings) {
    for (Binding.Variable variable : bindings.variables()) {
      if (!variable.isUsed()) {
        var bind = variable.bind();
        findings.report(
            LintCode.UNUSED_VARIABLE, "Unused variable: " + bind.name(), bind.start(), bind.end());
      }
    }
  }
}
