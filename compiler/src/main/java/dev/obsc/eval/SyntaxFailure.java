package dev.obsc.eval;

import dev.obsc.diagnostic.SourceFile;
import dev.obsc.syntax.SyntaxError;
import java.util.List;
import java.util.Optional;

/** A file that evaluation needs is wrong in itself. */
final class SyntaxFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient SourceFile file;
  private final transient List<SyntaxError> errors;
  private final transient Optional<EvaluationException> atImport;

  /**
   * @param errors at least one
   * @param atImport the failure as go-jsonnet sees it, if the file was imported
   */
  SyntaxFailure(SourceFile file, List<SyntaxError> errors, Optional<EvaluationException> atImport) {
    super(errors.getFirst().compatible(), null, false, false);
    this.file = file;
    this.errors = errors;
    this.atImport = atImport;
  }

  SourceFile file() {
    return file;
  }

  List<SyntaxError> errors() {
    return errors;
  }

  Optional<EvaluationException> atImport() {
    return atImport;
  }
}
