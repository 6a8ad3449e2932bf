package dev.obsc.lint;

import dev.obsc.syntax.Expr;
import java.util.Optional;

/** Finds fields that do not exist, and indexes of what has no parts or parts of another kind. */
final class Indexing {
  private final Findings findings;
  private final Inference inference;

  Indexing(Findings findings, Inference inference) {
    this.findings = findings;
    this.inference = inference;
  }

  void check(Expr.Member member) {
    check(
        member, inference.typeOf(member.target()), Type.Simple.STRING, Optional.of(member.name()));
  }

  void check(Expr.Index index) {
    Optional<String> name =
        index.index() instanceof Expr.StringLiteral text
            ? Optional.of(text.value())
            : Optional.empty();
    check(index, inference.typeOf(index.target()), inference.typeOf(index.index()), name);
  }

  private void check(Expr expr, Type target, Type index, Optional<String> name) {
    boolean array = target.mayBe(Type::isArray);
    boolean object = target.mayBe(Type::isObject);
    boolean string = target.mayBe(Type.Simple.STRING::equals);
    boolean byNumber = index.mayBe(Type.Simple.NUMBER::equals);
    boolean byString = index.mayBe(Type.Simple.STRING::equals);
    if (!array && !object && !string) {
      report(expr, "Indexed value is neither an array nor an object nor a string");
    } else if (!object && !byNumber) {
      String assumed = array && string ? "an array or a string" : array ? "an array" : "a string";
      report(expr, "Indexed value is assumed to be " + assumed + ", but index is not a number");
    } else if (object && !array && !string && !byString) {
      report(expr, "Indexed value is assumed to be an object, but index is not a string");
    } else if (!byNumber && !byString) {
      report(
          expr,
          "Index is neither a number (for indexing arrays and string) nor a string (for indexing"
              + " objects)");
    } else if (object && !array && !string) {
      name.filter(each -> inference.lacks(target, each)).ifPresent(each -> missing(expr, each));
    }
  }

  private void missing(Expr expr, String name) {
    String quoted = "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    findings.report(
        LintCode.UNKNOWN_FIELD, "Indexed object has no field " + quoted, expr.start(), expr.end());
  }

  private void report(Expr expr, String message) {
    findings.report(LintCode.WRONG_INDEX, message, expr.start(), expr.end());
  }
}
