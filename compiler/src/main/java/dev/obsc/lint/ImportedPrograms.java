package dev.obsc.lint;

import dev.obsc.diagnostic.SourceFile;
import dev.obsc.engine.Imported;
import dev.obsc.engine.Importer;
import dev.obsc.syntax.Expr;
import dev.obsc.syntax.Parser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** One program and all that it imports, with the bindings of each. */
final class ImportedPrograms {
  private final Importer importer;
  private final Map<String, Optional<Expr>> byLocation = new HashMap<>();
  private final IdentityHashMap<Expr.Import, Expr> byImport = new IdentityHashMap<>();
  private final IdentityHashMap<Expr.Variable, Binding> targets = new IdentityHashMap<>();
  private final Deque<Loaded> waiting = new ArrayDeque<>();

  private record Loaded(String location, Expr program) {}

  ImportedPrograms(Importer importer) {
    this.importer = importer;
  }

  /** Loads what {@code program} imports; reports what cannot be imported by the file itself. */
  Bindings load(SourceFile file, Expr program, Findings findings) {
    byLocation.put(file.name(), Optional.of(program));
    Bindings own = bind(program);
    follow(file.name(), program, Optional.of(findings));
    while (!waiting.isEmpty()) {
      Loaded next = waiting.removeFirst();
      bind(next.program());
      follow(next.location(), next.program(), Optional.empty());
    }
    return own;
  }

  Optional<Binding> target(Expr.Variable name) {
    return Optional.ofNullable(targets.get(name));
  }

  /** What an import of code yields; empty if it could not be read. */
  Optional<Expr> program(Expr.Import imported) {
    return Optional.ofNullable(byImport.get(imported));
  }

  private Bindings bind(Expr program) {
    Bindings found = Bindings.of(program);
    found.targets().forEach(targets::put);
    return found;
  }

  private void follow(String location, Expr expr, Optional<Findings> findings) {
    if (expr instanceof Expr.Import imported) {
      try {
        read(imported, importer.resolve(location, imported.path().value()));
      } catch (IOException e) {
        String message = String.valueOf(e.getMessage());
        findings.ifPresent(
            each -> each.report(LintCode.FAILED_IMPORT, message, imported.start(), imported.end()));
      }
    }
    Children.of(expr).forEach(child -> follow(location, child, findings));
  }

  private void read(Expr.Import imported, Imported found) {
    if (imported.kind() != Expr.ImportKind.CODE) {
      return;
    }
    byLocation
        .computeIfAbsent(found.location(), location -> parse(location, found))
        .ifPresent(program -> byImport.put(imported, program));
  }

  private Optional<Expr> parse(String location, Imported found) {
    String text = new String(found.content(), StandardCharsets.UTF_8);
    Optional<Expr> program = Parser.parse(new SourceFile(location, text)).program();
    program.ifPresent(expr -> waiting.add(new Loaded(location, expr)));
    return program;
  }
}
