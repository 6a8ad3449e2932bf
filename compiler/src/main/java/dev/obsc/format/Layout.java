package dev.obsc.format;

import dev.obsc.format.Part.Branch;
import dev.obsc.format.Part.Leaf;
import dev.obsc.syntax.TokenKind;
import java.util.List;

/**
 * Prints the tree and indents what starts a line. Go: formatter/unparser.go and fix_indentation.go,
 * in one walk.
 *
 * <p>«Crowded» says that the token printed last would stick to the next one without a space.
 */
final class Layout {
  private final FormatOptions options;
  private final LayoutOutput out;

  Layout(FormatOptions options) {
    this.options = options;
    this.out = new LayoutOutput(options.indent() > 0);
  }

  /**
   * Where lines start.
   *
   * @param base what deeper levels count from
   * @param lineUp where the next line of this level starts, at least {@code base}
   */
  private record Indent(int base, int lineUp) {}

  String print(Part file, Leaf end) {
    expression(file, new Indent(0, 0), false);
    return out.finish(end.fodder);
  }

  /** For a piece that follows: lined up with its first line, or one level deeper on a new line. */
  private Indent deeper(Fodder first, Indent old, int lineUp) {
    return first.startsInLine() ? new Indent(old.base(), lineUp) : nextLevel(old);
  }

  /** As {@link #deeper}, and what is inside counts from the column too. */
  private Indent deeperFromColumn(Fodder first, Indent old, int lineUp) {
    return first.startsInLine() ? new Indent(lineUp, lineUp) : nextLevel(old);
  }

  private Indent nextLevel(Indent old) {
    int next = old.base() + options.indent();
    return new Indent(next, next);
  }

  private static Indent aligned(Fodder first, Indent old, int lineUp) {
    return first.startsInLine() ? new Indent(old.base(), lineUp) : old;
  }

  private static Indent alignedFromColumn(Fodder first, Indent old, int lineUp) {
    return first.startsInLine() ? new Indent(lineUp, lineUp) : old;
  }

  private void expression(Part part, Indent indent, boolean crowded) {
    switch (part) {
      case Leaf leaf -> {
        out.fill(leaf.fodder, crowded, true, indent.lineUp());
        if (leaf.kind == TokenKind.STRING_BLOCK) {
          out.textBlock(leaf.text, indent.base() + options.indent(), indent.base());
        } else {
          out.write(leaf.text);
        }
      }
      case Branch branch -> branch(branch, indent, crowded);
    }
  }

  /** A token that starts its expression. */
  private void opening(Branch branch, Indent indent, boolean crowded) {
    out.fill(branch.openFodder(), crowded, true, indent.lineUp());
    out.write(branch.first().text);
  }

  private void token(Leaf leaf, boolean crowded, boolean separate, int indent) {
    out.fill(leaf.fodder, crowded, separate, indent);
    out.write(leaf.text);
  }

  /** A closing token; only the last line before it goes back to {@code lastIndent}. */
  private void closing(Leaf leaf, boolean crowded, boolean separate, int indent, int lastIndent) {
    out.fillLast(leaf.fodder, crowded, separate, indent, lastIndent);
    out.write(leaf.text);
  }

  private void branch(Branch branch, Indent indent, boolean crowded) {
    switch (branch.kind) {
      case APPLY -> apply(branch, indent, crowded);
      case APPLY_BRACE -> {
        Indent inner = aligned(branch.openFodder(), indent, columnAfterSpace(crowded));
        expression(branch.parts.get(0), inner, crowded);
        expression(branch.parts.get(1), inner, true);
      }
      case ARRAY -> array(branch, indent, crowded);
      case ARRAY_COMPREHENSION -> {
        opening(branch, indent, crowded);
        Part body = branch.parts.get(1);
        Indent inner = deeper(body.openFodder(), indent, paddedColumn(options.padArrays()));
        expression(body, inner, options.padArrays());
        clauses(branch, 2, inner);
        closing(branch.lastLeaf(), true, options.padArrays(), inner.lineUp(), indent.base());
      }
      case OBJECT -> object(branch, indent, crowded);
      case OBJECT_COMPREHENSION -> {
        opening(branch, indent, crowded);
        Indent inner =
            deeper(branch.parts.get(1).openFodder(), indent, paddedColumn(options.padObjects()));
        int end = members(branch, inner);
        clauses(branch, end, inner);
        closing(branch.lastLeaf(), true, options.padObjects(), inner.lineUp(), indent.base());
      }
      case ASSERT -> {
        opening(branch, indent, crowded);
        Indent inner = deeper(branch.parts.get(1).openFodder(), indent, out.column() + 1);
        expression(branch.parts.get(1), inner, true);
        int semicolon = branch.parts.size() - 2;
        if (semicolon > 2) {
          token(branch.leaf(2), true, true, inner.lineUp());
          expression(branch.parts.get(3), inner, true);
        }
        token(branch.leaf(semicolon), false, false, inner.lineUp());
        expression(branch.parts.getLast(), indent, true);
      }
      case BINARY -> binary(branch, indent, crowded);
      case CONDITIONAL -> conditional(branch, indent, crowded);
      case ERROR, IMPORT -> {
        opening(branch, indent, crowded);
        Part operand = branch.parts.get(1);
        expression(operand, deeper(operand.openFodder(), indent, out.column() + 1), true);
      }
      case FUNCTION -> {
        opening(branch, indent, crowded);
        parameters((Branch) branch.parts.get(1), indent);
        Part body = branch.parts.get(2);
        expression(body, deeper(body.openFodder(), indent, out.column() + 1), true);
      }
      case IN_SUPER -> {
        expression(branch.parts.get(0), indent, true);
        token(branch.leaf(1), true, true, indent.lineUp());
        token(branch.leaf(2), true, true, indent.lineUp());
      }
      case MEMBER -> {
        expression(branch.parts.get(0), indent, crowded);
        memberAccess(branch, indent);
      }
      case SUPER_MEMBER -> {
        opening(branch, indent, crowded);
        memberAccess(branch, indent);
      }
      case INDEX -> {
        expression(branch.parts.get(0), indent, crowded);
        indexAccess(branch, indent);
      }
      case SUPER_INDEX -> {
        opening(branch, indent, crowded);
        indexAccess(branch, indent);
      }
      case SLICE -> slice(branch, indent, crowded);
      case LOCAL -> local(branch, indent, crowded);
      case PARENS -> {
        opening(branch, indent, crowded);
        Part inside = branch.parts.get(1);
        Indent inner = deeperFromColumn(inside.openFodder(), indent, out.column());
        expression(inside, inner, false);
        closing(branch.lastLeaf(), false, false, inner.lineUp(), indent.base());
      }
      case UNARY -> {
        opening(branch, indent, crowded);
        Part operand = branch.parts.get(1);
        expression(operand, deeper(operand.openFodder(), indent, out.column()), false);
      }
      case ARGUMENTS,
          NAMED_ARGUMENT,
          PARAMETERS,
          DEFAULTED_PARAMETER,
          BIND,
          FIELD,
          COMPUTED_NAME,
          OBJECT_LOCAL,
          OBJECT_ASSERT,
          FOR,
          IF ->
          throw new IllegalStateException(branch.kind + " is no expression");
    }
  }

  private int columnAfterSpace(boolean crowded) {
    return out.column() + (crowded ? 1 : 0);
  }

  private int paddedColumn(boolean padded) {
    return out.column() + (padded ? 1 : 0);
  }

  private void memberAccess(Branch branch, Indent indent) {
    token(branch.leaf(1), false, false, indent.lineUp());
    Leaf name = branch.leaf(2);
    token(name, false, false, deeper(name.fodder, indent, out.column()).lineUp());
  }

  private void indexAccess(Branch branch, Indent indent) {
    token(branch.leaf(1), false, false, indent.lineUp());
    Part index = branch.parts.get(2);
    Indent inner = deeper(index.openFodder(), indent, out.column());
    expression(index, inner, false);
    closing(branch.lastLeaf(), false, false, inner.lineUp(), indent.base());
  }

  private void slice(Branch branch, Indent indent, boolean crowded) {
    expression(branch.parts.get(0), indent, crowded);
    token(branch.leaf(1), false, false, indent.lineUp());
    Indent inner = deeper(branch.parts.get(2).openFodder(), indent, out.column());
    for (Part part : branch.parts.subList(2, branch.parts.size() - 1)) {
      if (part instanceof Leaf colon && colon.is(TokenKind.COLON)) {
        inner = deeper(colon.fodder, indent, out.column());
        token(colon, false, false, inner.lineUp());
      } else {
        expression(part, inner, false);
      }
    }
    closing(branch.lastLeaf(), false, false, inner.lineUp(), indent.base());
  }

  private void binary(Branch branch, Indent indent, boolean crowded) {
    Leaf operator = branch.leaf(1);
    Part right = branch.parts.get(2);
    boolean broken = operator.fodder.hasNewlines() || right.openFodder().hasNewlines();
    int column = columnAfterSpace(crowded);
    Indent inner =
        broken
            ? alignedFromColumn(branch.openFodder(), indent, column)
            : aligned(branch.openFodder(), indent, column);
    expression(branch.parts.get(0), inner, crowded);
    token(operator, true, true, inner.lineUp());
    expression(right, inner, true);
  }

  private void conditional(Branch branch, Indent indent, boolean crowded) {
    opening(branch, indent, crowded);
    for (int i = 1; i < branch.parts.size(); i += 2) {
      Part operand = branch.parts.get(i);
      expression(operand, deeper(operand.openFodder(), indent, out.column() + 1), true);
      if (i + 1 < branch.parts.size()) {
        token(branch.leaf(i + 1), true, true, indent.base());
      }
    }
  }

  private void apply(Branch branch, Indent indent, boolean crowded) {
    Indent aligned = aligned(branch.openFodder(), indent, columnAfterSpace(crowded));
    expression(branch.parts.get(0), aligned, crowded);
    var arguments = (Branch) branch.parts.get(1);
    token(arguments.first(), false, false, aligned.lineUp());
    List<Part> items = arguments.items();
    boolean broken = items.stream().skip(1).anyMatch(item -> item.openFodder().hasNewlines());
    Fodder first = arguments.parts.get(1).openFodder();
    Indent inner =
        broken
            ? deeperFromColumn(first, indent, out.column())
            : deeper(first, indent, out.column());
    boolean spaced = false;
    for (Part part : arguments.parts.subList(1, arguments.parts.size() - 1)) {
      if (part instanceof Leaf comma && comma.is(TokenKind.COMMA)) {
        token(comma, false, false, inner.lineUp());
      } else {
        argument(part, inner, spaced);
        spaced = true;
      }
    }
    closing(arguments.lastLeaf(), false, false, inner.lineUp(), indent.base());
    if (branch.parts.size() == 3) {
      token(branch.leaf(2), true, true, indent.base());
    }
  }

  private void argument(Part argument, Indent indent, boolean spaced) {
    if (argument instanceof Branch named && named.kind == Branch.Kind.NAMED_ARGUMENT) {
      token(named.leaf(0), spaced, true, indent.lineUp());
      token(named.leaf(1), false, false, indent.lineUp());
      expression(named.parts.get(2), indent, false);
    } else {
      expression(argument, indent, spaced);
    }
  }

  private void parameters(Branch parameters, Indent indent) {
    token(parameters.first(), false, false, indent.lineUp());
    Indent inner = deeper(parameters.parts.get(1).openFodder(), indent, out.column());
    boolean spaced = false;
    for (Part part : parameters.parts.subList(1, parameters.parts.size() - 1)) {
      switch (part) {
        case Leaf comma when comma.is(TokenKind.COMMA) ->
            token(comma, false, false, inner.lineUp());
        case Leaf name -> {
          token(name, spaced, true, inner.lineUp());
          spaced = true;
        }
        case Branch defaulted -> {
          token(defaulted.leaf(0), spaced, true, inner.lineUp());
          token(defaulted.leaf(1), false, false, inner.lineUp());
          expression(defaulted.parts.get(2), inner, false);
          spaced = true;
        }
      }
    }
    closing(parameters.lastLeaf(), false, false, inner.lineUp(), indent.lineUp());
  }

  private void array(Branch branch, Indent indent, boolean crowded) {
    opening(branch, indent, crowded);
    List<Part> items = branch.items();
    boolean broken = items.stream().skip(1).anyMatch(item -> item.openFodder().hasNewlines());
    Fodder first = branch.parts.get(1).openFodder();
    int column = paddedColumn(options.padArrays());
    Indent inner = broken ? deeperFromColumn(first, indent, column) : deeper(first, indent, column);
    boolean spaced = options.padArrays();
    for (Part part : branch.parts.subList(1, branch.parts.size() - 1)) {
      if (part instanceof Leaf comma && comma.is(TokenKind.COMMA)) {
        token(comma, false, false, inner.lineUp());
      } else {
        expression(part, inner, spaced);
        spaced = true;
      }
    }
    closing(
        branch.lastLeaf(), !items.isEmpty(), options.padArrays(), inner.lineUp(), indent.base());
  }

  private void object(Branch branch, Indent indent, boolean crowded) {
    opening(branch, indent, crowded);
    Indent inner =
        deeper(branch.parts.get(1).openFodder(), indent, paddedColumn(options.padObjects()));
    members(branch, inner);
    boolean hasMembers = branch.parts.size() > 2;
    closing(branch.lastLeaf(), hasMembers, options.padObjects(), inner.lineUp(), indent.base());
  }

  /** Prints members and their commas; returns the index of the first part behind them. */
  private int members(Branch object, Indent indent) {
    boolean spaced = options.padObjects();
    for (int i = 1; i < object.parts.size(); i++) {
      switch (object.parts.get(i)) {
        case Leaf comma when comma.is(TokenKind.COMMA) ->
            token(comma, false, false, indent.lineUp());
        case Branch member
            when member.kind == Branch.Kind.FIELD
                || member.kind == Branch.Kind.OBJECT_LOCAL
                || member.kind == Branch.Kind.OBJECT_ASSERT -> {
          member(member, indent, spaced);
          spaced = true;
        }
        case Part _ -> {
          return i;
        }
      }
    }
    throw new IllegalStateException("an object ends with its brace");
  }

  private void member(Branch member, Indent indent, boolean spaced) {
    switch (member.kind) {
      case FIELD -> field(member, indent, spaced);
      case OBJECT_LOCAL -> {
        opening(member, indent, spaced);
        bind((Branch) member.parts.get(1), indent, 0);
      }
      default -> {
        opening(member, indent, spaced);
        Part condition = member.parts.get(1);
        Indent inner = deeper(condition.openFodder(), indent, out.column() + 1);
        expression(condition, indent, true);
        if (member.parts.size() > 2) {
          token(member.leaf(2), true, true, inner.lineUp());
          expression(member.parts.get(3), inner, true);
        }
      }
    }
  }

  private void field(Branch field, Indent indent, boolean spaced) {
    if (field.parts.getFirst() instanceof Branch computed) {
      opening(computed, indent, spaced);
      expression(computed.parts.get(1), indent, false);
      token(computed.lastLeaf(), false, false, indent.lineUp());
    } else {
      expression(field.parts.getFirst(), indent, spaced);
    }
    if (field.parts.get(1) instanceof Branch parameters) {
      parameters(parameters, indent);
    }
    token(field.leaf(field.parts.size() - 2), false, false, indent.lineUp());
    Part value = field.parts.getLast();
    expression(value, deeper(value.openFodder(), indent, out.column()), true);
  }

  private void local(Branch branch, Indent indent, boolean crowded) {
    opening(branch, indent, crowded);
    Indent inner = deeper(branch.parts.get(1).openFodder(), indent, out.column() + 1);
    for (int i = 1; i + 1 < branch.parts.size(); i += 2) {
      Indent value = bind((Branch) branch.parts.get(i), inner, 1);
      closing(branch.leaf(i + 1), false, false, value.lineUp(), indent.base());
    }
    expression(branch.parts.getLast(), indent, true);
  }

  /**
   * {@code name parameters? = value}.
   *
   * @param gap how far behind the equals sign the lines of the value line up
   */
  private Indent bind(Branch bind, Indent indent, int gap) {
    token(bind.first(), true, true, indent.lineUp());
    if (bind.parts.get(1) instanceof Branch parameters) {
      parameters(parameters, indent);
    }
    token(bind.leaf(bind.parts.size() - 2), true, true, indent.lineUp());
    Part value = bind.parts.getLast();
    Indent inner = deeper(value.openFodder(), indent, out.column() + gap);
    expression(value, inner, true);
    return inner;
  }

  private void clauses(Branch comprehension, int from, Indent indent) {
    for (Part part : comprehension.parts.subList(from, comprehension.parts.size() - 1)) {
      var clause = (Branch) part;
      for (int i = 0; i + 1 < clause.parts.size(); i++) {
        token(clause.leaf(i), true, true, indent.lineUp());
      }
      Part operand = clause.parts.getLast();
      expression(operand, deeper(operand.openFodder(), indent, out.column()), true);
    }
  }
}
