package dev.obsc.syntax;

import dev.obsc.diagnostic.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * What parsing one text gave.
 *
 * @param program present exactly if there are no errors
 * @param tree present too if the only errors are names defined twice, which a formatter can print
 * @param errors in the order in which go-jsonnet would find them: malformed tokens first, then in
 *     the order of the text
 */
public record Parsed(
    SourceFile file,
    Optional<Expr> program,
    Optional<Expr> tree,
    Tokens tokens,
    List<SyntaxError> errors) {
  public Parsed {
    errors = List.copyOf(errors);
  }

  /** Whether more text could make this valid. */
  public boolean isIncomplete() {
    return !errors.isEmpty() && errors.getFirst().incomplete();
  }
}
