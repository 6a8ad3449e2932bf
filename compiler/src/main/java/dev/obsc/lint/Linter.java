package dev.obsc.lint;

import dev.obsc.diagnostic.Diagnostic;
import dev.obsc.diagnostic.SourceFile;
import dev.obsc.diagnostic.Span;
import dev.obsc.engine.Importer;
import dev.obsc.syntax.Expr;
import dev.obsc.syntax.Parsed;
import dev.obsc.syntax.Parser;
import java.util.List;

/** Runs all checks on one file. */
public final class Linter {
  private final Importer importer;

  public Linter(Importer importer) {
    this.importer = importer;
  }

  /**
   * What is wrong with {@code file}, in the order of jsonnet-lint: imports, variables, types,
   * loops. A file that cannot be parsed, or names what does not exist, has that first error as its
   * only finding.
   */
  public List<Diagnostic> lint(SourceFile file) {
    Parsed parsed = Parser.parse(file);
    return parsed.program().map(program -> lint(file, program)).orElseGet(() -> broken(parsed));
  }

  private static List<Diagnostic> broken(Parsed parsed) {
    return parsed.errors().stream()
        .limit(1)
        .map(
            error ->
                Diagnostic.error(error.code(), error.compatible())
                    .at(new Span(parsed.file(), error.start(), error.end())))
        .toList();
  }

  private List<Diagnostic> lint(SourceFile file, Expr program) {
    var findings = new Findings(file);
    var programs = new ImportedPrograms(importer);
    Bindings bindings = programs.load(file, program, findings);
    List<Diagnostic> unknown = ScopeErrors.of(file, bindings);
    if (!unknown.isEmpty()) {
      // As with jsonnet-lint, nothing else is worth saying about a program that cannot start.
      return List.of(unknown.getFirst());
    }
    UnusedVariables.check(bindings, findings);
    new TypeChecks(findings, new Inference(programs)).check(program);
    EndlessLoops.check(bindings, findings);
    return findings.all();
  }
}
