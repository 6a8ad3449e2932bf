package dev.obsc.format;

import dev.obsc.syntax.TokenKind;
import java.util.List;
import java.util.function.Consumer;

/** A piece of the tree that is formatted. */
sealed interface Part {
  /** The first token, which carries what stands before the whole piece. */
  Leaf first();

  void forEachLeaf(Consumer<Leaf> action);

  default Fodder openFodder() {
    return first().fodder;
  }

  default boolean is(Branch.Kind kind) {
    return this instanceof Branch branch && branch.kind == kind;
  }

  default boolean is(TokenKind kind) {
    return this instanceof Leaf leaf && leaf.kind == kind;
  }

  /** A token with what stands before it. Mutable. */
  final class Leaf implements Part {
    TokenKind kind;
    String text;
    final Fodder fodder;

    Leaf(TokenKind kind, String text, Fodder fodder) {
      this.kind = kind;
      this.text = text;
      this.fodder = fodder;
    }

    @Override
    public Leaf first() {
      return this;
    }

    @Override
    public void forEachLeaf(Consumer<Leaf> action) {
      action.accept(this);
    }
  }

  /** Tokens and smaller pieces in the order of the text. Mutable. */
  final class Branch implements Part {
    Kind kind;
    final List<Part> parts;

    Branch(Kind kind, List<Part> parts) {
      this.kind = kind;
      this.parts = parts;
    }

    /** What the piece is: an expression that is more than one token, or a part of one. */
    enum Kind {
      APPLY,
      APPLY_BRACE,
      ARRAY,
      ARRAY_COMPREHENSION,
      ASSERT,
      BINARY,
      CONDITIONAL,
      ERROR,
      FUNCTION,
      IMPORT,
      INDEX,
      IN_SUPER,
      LOCAL,
      MEMBER,
      OBJECT,
      OBJECT_COMPREHENSION,
      PARENS,
      SLICE,
      SUPER_INDEX,
      SUPER_MEMBER,
      UNARY,
      /** Arguments in their parentheses. */
      ARGUMENTS,
      /** {@code name=value}. */
      NAMED_ARGUMENT,
      /** Parameters in their parentheses. */
      PARAMETERS,
      /** {@code name=default}. */
      DEFAULTED_PARAMETER,
      BIND,
      FIELD,
      COMPUTED_NAME,
      OBJECT_LOCAL,
      OBJECT_ASSERT,
      FOR,
      IF
    }

    @Override
    public Leaf first() {
      return parts.getFirst().first();
    }

    @Override
    public void forEachLeaf(Consumer<Leaf> action) {
      parts.forEach(part -> part.forEachLeaf(action));
    }

    Leaf leaf(int index) {
      return (Leaf) parts.get(index);
    }

    Leaf lastLeaf() {
      return (Leaf) parts.getLast();
    }

    /** The pieces of a bracketed list, without brackets and commas. */
    List<Part> items() {
      return parts.subList(1, parts.size() - 1).stream()
          .filter(p -> !p.is(TokenKind.COMMA))
          .toList();
    }
  }
}
