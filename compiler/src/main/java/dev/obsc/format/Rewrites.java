package dev.obsc.format;

import dev.obsc.format.Part.Branch;
import dev.obsc.format.Part.Leaf;
import dev.obsc.syntax.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** Changes of the tree that write the same expression in fewer or clearer tokens. */
final class Rewrites {
  private final FormatOptions options;

  Rewrites(FormatOptions options) {
    this.options = options;
  }

  void apply(Part part) {
    if (!(part instanceof Branch branch)) {
      return;
    }
    switch (branch.kind) {
      case PARENS -> unwrapParens(branch);
      case SLICE -> dropIdleColon(branch);
      case BINARY -> dropPlus(branch);
      case INDEX -> useMember(branch);
      case FIELD -> simplifyName(branch);
      default -> {}
    }
    if (!options.useImplicitPlus()) {
      addPlus(branch);
    }
    branch.parts.forEach(this::apply);
  }

  /** {@code ((x))} becomes {@code (x)}. */
  private static void unwrapParens(Branch outer) {
    while (outer.parts.get(1) instanceof Branch inner && inner.kind == Branch.Kind.PARENS) {
      outer.parts.set(1, inner.parts.get(1));
      outer.openFodder().moveFront(inner.openFodder());
      outer.lastLeaf().fodder.moveFront(inner.lastLeaf().fodder);
    }
  }

  /** {@code a[1:2:]} becomes {@code a[1:2]}. */
  private static void dropIdleColon(Branch slice) {
    int last = slice.parts.size() - 2;
    boolean twoColons = slice.parts.stream().filter(part -> part.is(TokenKind.COLON)).count() == 2;
    if (twoColons && slice.parts.get(last) instanceof Leaf colon && colon.is(TokenKind.COLON)) {
      slice.parts.remove(last);
      slice.lastLeaf().fodder.moveFront(colon.fodder);
    }
  }

  /** {@code a + { }} becomes {@code a { }} where the left side is a variable or a field. */
  private void dropPlus(Branch sum) {
    boolean simpleLeft =
        sum.parts.getFirst().is(TokenKind.IDENTIFIER)
            || sum.parts.getFirst().is(Branch.Kind.MEMBER)
            || sum.parts.getFirst().is(Branch.Kind.INDEX);
    if (options.useImplicitPlus()
        && simpleLeft
        && sum.leaf(1).is(TokenKind.PLUS)
        && sum.parts.get(2).is(Branch.Kind.OBJECT)) {
      sum.parts.get(2).openFodder().moveFront(sum.leaf(1).fodder);
      sum.parts.remove(1);
      sum.kind = Branch.Kind.APPLY_BRACE;
    }
  }

  /** {@code a { }} becomes {@code a + { }}, in parentheses where a tighter operator is outside. */
  private static void addPlus(Branch parent) {
    for (int i = 0; i < parent.parts.size(); i++) {
      if (parent.parts.get(i) instanceof Branch child && child.kind == Branch.Kind.APPLY_BRACE) {
        child.kind = Branch.Kind.BINARY;
        child.parts.add(1, new Leaf(TokenKind.PLUS, "+", new Fodder()));
        if (bindsTighterThanPlus(parent, i)) {
          parent.parts.set(i, inParens(child));
        }
      }
    }
  }

  /** Whether {@code parent} would take only a part of a sum that stands at {@code index}. */
  private static boolean bindsTighterThanPlus(Branch parent, int index) {
    return switch (parent.kind) {
      case APPLY, INDEX, MEMBER, SLICE -> index == 0;
      case UNARY -> true;
      case BINARY ->
          switch (parent.leaf(1).kind) {
            case STAR, SLASH, PERCENT -> true;
            case PLUS, MINUS -> index == 2;
            default -> false;
          };
      default -> false;
    };
  }

  private static Branch inParens(Branch inner) {
    var open = new Leaf(TokenKind.PAREN_LEFT, "(", new Fodder());
    open.fodder.moveFront(inner.openFodder());
    var close = new Leaf(TokenKind.PAREN_RIGHT, ")", new Fodder());
    return new Branch(Branch.Kind.PARENS, new ArrayList<>(List.of(open, inner, close)));
  }

  /** {@code a['b']} becomes {@code a.b}. */
  private void useMember(Branch index) {
    if (options.prettyFieldNames()
        && index.parts.get(2) instanceof Leaf name
        && Strings.isIdentifierInQuotes(name)) {
      Leaf dot = index.leaf(1);
      dot.kind = TokenKind.DOT;
      dot.text = ".";
      name.fodder.replaceWith(Fodder.concat(name.fodder, index.lastLeaf().fodder));
      index.parts.removeLast();
      Strings.unquote(name);
      index.kind = Branch.Kind.MEMBER;
    }
  }

  /** {@code ['a']:} becomes {@code 'a':}, and that becomes {@code a:}. */
  private void simplifyName(Branch field) {
    if (!options.prettyFieldNames()) {
      return;
    }
    if (field.parts.getFirst() instanceof Branch computed
        && computed.parts.get(1) instanceof Leaf name
        && name.kind.isString()) {
      name.fodder.moveFront(computed.openFodder());
      field.parts.set(0, name);
      field.parts.get(1).openFodder().moveFront(computed.lastLeaf().fodder);
    }
    if (field.parts.getFirst() instanceof Leaf name && Strings.isIdentifierInQuotes(name)) {
      Strings.unquote(name);
    }
  }
}
