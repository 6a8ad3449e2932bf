package dev.obsc.syntax;

import java.util.List;
import java.util.Optional;

/** What stands between the braces of an object. */
public sealed interface ObjectMember {
  int start();

  int end();

  /**
   * {@code name: value}, or {@code name(parameters): value}.
   *
   * @param plus whether it is written with {@code +:}
   * @param parameters empty if it is no method
   */
  record Field(
      FieldName name,
      boolean plus,
      Visibility visibility,
      Optional<List<Expr.Parameter>> parameters,
      Expr value,
      int start,
      int end)
      implements ObjectMember {}

  /** {@code local name = value}; {@code start} is that of {@code local}. */
  record Local(Expr.Bind bind, int start, int end) implements ObjectMember {}

  /** {@code assert condition : message}. */
  record Assert(Expr condition, Optional<Expr> message, int start, int end)
      implements ObjectMember {}

  /** The name of a field. */
  sealed interface FieldName {
    int start();

    int end();

    /**
     * A name known without evaluating.
     *
     * @param form {@link TokenKind#IDENTIFIER} or the kind of string it is written as
     */
    record Fixed(String value, TokenKind form, int start, int end) implements FieldName {}

    /** {@code [expression]}; {@code start} and {@code end} include the brackets. */
    record Computed(Expr expression, int start, int end) implements FieldName {}
  }

  /** Whether a field appears in the output. */
  enum Visibility {
    /** {@code :}, visible unless the field it overrides is hidden. */
    INHERIT,
    /** {@code ::}. */
    HIDDEN,
    /** {@code :::}, visible whatever it overrides. */
    VISIBLE
  }
}
