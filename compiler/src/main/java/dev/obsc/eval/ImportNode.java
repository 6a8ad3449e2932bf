package dev.obsc.eval;

import dev.obsc.syntax.Expr.ImportKind;

/** {@code import 'path'} and its kin. */
final class ImportNode extends Node {
  private final ImportKind kind;
  private final String path;

  ImportNode(Place place, ImportKind kind, String path) {
    super(place);
    this.kind = kind;
    this.path = path;
  }

  @Override
  Value eval(Evaluator evaluator, Frame frame) {
    evaluator.site = this;
    Imports imports = evaluator.world().imports();
    String importing = scope.file().name();
    return switch (kind) {
      case CODE -> imports.code(importing, path, evaluator);
      case TEXT -> imports.text(importing, path, evaluator);
      case BYTES -> imports.bytes(importing, path, evaluator);
    };
  }
}
