package dev.obsc.eval;

import dev.obsc.diagnostic.SourceFile;
import dev.obsc.syntax.Parsed;
import dev.obsc.syntax.Parser;
import dev.obsc.syntax.SyntaxError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Parses and lowers sources, each text once; shared between threads. */
final class Programs {
  private final Library library;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  private record Known(SourceFile file, Lowering.Result result) {}

  Programs(Library library) {
    this.library = library;
  }

  Library library() {
    return library;
  }

  /**
   * The program that {@code text} is.
   *
   * @throws SyntaxFailure if it is none
   */
  Program program(String name, String text) {
    Known cached = known.get(name);
    if (cached == null || !cached.file().text().equals(text)) {
      var file = new SourceFile(name, text);
      cached = new Known(file, load(file));
      known.put(name, cached);
    }
    Lowering.Result result = cached.result();
    if (result.program().isPresent()) {
      return result.program().get();
    }
    throw new SyntaxFailure(cached.file(), result.errors(), Optional.empty());
  }

  private Lowering.Result load(SourceFile file) {
    Parsed parsed = Parser.parse(file);
    if (parsed.program().isPresent()) {
      return Lowering.lower(file, parsed.program().get(), library);
    }
    List<SyntaxError> errors = parsed.errors();
    return new Lowering.Result(Optional.empty(), errors);
  }
}
