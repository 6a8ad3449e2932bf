package dev.obsc.lint;

import dev.obsc.syntax.Expr;
import java.util.Optional;

/** What a name in scope stands for; two bindings are never equal. */
sealed interface Binding {
  /** A name that is given a value by {@code local}, and whether anything uses it. */
  final class Variable implements Binding {
    private final Expr.Bind bind;
    private boolean used;

    Variable(Expr.Bind bind) {
      this.bind = bind;
    }

    Expr.Bind bind() {
      return bind;
    }

    /** What the name is bound to; empty for functions, whose body is not their value. */
    Optional<Expr> value() {
      return bind.parameters().isPresent() ? Optional.empty() : Optional.of(bind.value());
    }

    boolean isUsed() {
      return used;
    }

    void use() {
      used = true;
    }
  }

  /** A parameter, or a variable of a comprehension: it may be anything. */
  final class Parameter implements Binding {}

  /** The name {@code std} where nothing hides it. */
  final class Standard implements Binding {}
}
