package dev.obsc.format;

import dev.obsc.format.Part.Branch;
import dev.obsc.format.Part.Leaf;
import dev.obsc.syntax.Expr;
import dev.obsc.syntax.ObjectMember;
import dev.obsc.syntax.Parsed;
import dev.obsc.syntax.TokenKind;
import dev.obsc.syntax.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays the tokens of a parsed file under its expressions, in the order of the text. */
final class TreeBuilder implements Expr.Visitor<Part> {
  private final Tokens tokens;
  private final FodderReader fodder;
  private int next;
  private int previousEnd;

  TreeBuilder(Parsed parsed) {
    this.tokens = parsed.tokens();
    this.fodder = new FodderReader(parsed.file().text());
  }

  Part build(Expr expr) {
    return expr.accept(this);
  }

  /** The token at the end, which carries the comments of the last lines. */
  Leaf endOfFile() {
    return leaf();
  }

  private Leaf leaf() {
    Fodder before = fodder.read(previousEnd, tokens.start(next));
    var leaf = new Leaf(tokens.kind(next), tokens.text(next), before);
    previousEnd = tokens.end(next);
    next++;
    return leaf;
  }

  private boolean at(TokenKind kind) {
    return tokens.kind(next) == kind;
  }

  private void optional(TokenKind kind, List<Part> parts) {
    if (at(kind)) {
      parts.add(leaf());
    }
  }

  private Pieces pieces() {
    return new Pieces();
  }

  /** Takes tokens and expressions in the order of the text and makes a branch of them. */
  private final class Pieces {
    private final List<Part> parts = new ArrayList<>();

    Pieces token() {
      parts.add(leaf());
      return this;
    }

    Pieces expression(Expr expr) {
      parts.add(build(expr));
      return this;
    }

    Branch as(Branch.Kind kind) {
      return new Branch(kind, parts);
    }
  }

  @Override
  public Part visitNull(Expr.Null expr) {
    return leaf();
  }

  @Override
  public Part visitBoolean(Expr.BooleanLiteral expr) {
    return leaf();
  }

  @Override
  public Part visitNumber(Expr.NumberLiteral expr) {
    return leaf();
  }

  @Override
  public Part visitString(Expr.StringLiteral expr) {
    return leaf();
  }

  @Override
  public Part visitVariable(Expr.Variable expr) {
    return leaf();
  }

  @Override
  public Part visitSelf(Expr.Self expr) {
    return leaf();
  }

  @Override
  public Part visitDollar(Expr.Dollar expr) {
    return leaf();
  }

  @Override
  public Part visitArray(Expr.Array expr) {
    var parts = new ArrayList<Part>();
    parts.add(leaf());
    for (Expr element : expr.elements()) {
      parts.add(build(element));
      optional(TokenKind.COMMA, parts);
    }
    parts.add(leaf());
    return new Branch(Branch.Kind.ARRAY, parts);
  }

  @Override
  public Part visitArrayComprehension(Expr.ArrayComprehension expr) {
    var parts = new ArrayList<Part>();
    parts.add(leaf());
    parts.add(build(expr.body()));
    optional(TokenKind.COMMA, parts);
    clauses(expr.clauses(), parts);
    parts.add(leaf());
    return new Branch(Branch.Kind.ARRAY_COMPREHENSION, parts);
  }

  private void clauses(List<Expr.Clause> clauses, List<Part> parts) {
    for (Expr.Clause clause : clauses) {
      parts.add(
          switch (clause) {
            case Expr.Clause.For loop ->
                pieces().token().token().token().expression(loop.values()).as(Branch.Kind.FOR);
            case Expr.Clause.If filter ->
                pieces().token().expression(filter.condition()).as(Branch.Kind.IF);
          });
    }
  }

  @Override
  public Part visitObject(Expr.ObjectLiteral expr) {
    var parts = new ArrayList<Part>();
    parts.add(leaf());
    members(expr.members(), parts);
    parts.add(leaf());
    return new Branch(Branch.Kind.OBJECT, parts);
  }

  @Override
  public Part visitObjectComprehension(Expr.ObjectComprehension expr) {
    var parts = new ArrayList<Part>();
    parts.add(leaf());
    members(expr.members(), parts);
    clauses(expr.clauses(), parts);
    parts.add(leaf());
    return new Branch(Branch.Kind.OBJECT_COMPREHENSION, parts);
  }

  private void members(List<ObjectMember> members, List<Part> parts) {
    for (ObjectMember member : members) {
      parts.add(
          switch (member) {
            case ObjectMember.Field field -> field(field);
            case ObjectMember.Local local -> objectLocal(local);
            case ObjectMember.Assert assertion ->
                assertion(Branch.Kind.OBJECT_ASSERT, assertion.condition(), assertion.message());
          });
      optional(TokenKind.COMMA, parts);
    }
  }

  private Branch field(ObjectMember.Field field) {
    var parts = new ArrayList<Part>();
    parts.add(
        switch (field.name()) {
          case ObjectMember.FieldName.Fixed _ -> leaf();
          case ObjectMember.FieldName.Computed computed ->
              pieces()
                  .token()
                  .expression(computed.expression())
                  .token()
                  .as(Branch.Kind.COMPUTED_NAME);
        });
    field.parameters().ifPresent(parameters -> parts.add(parameters(parameters)));
    parts.add(leaf());
    parts.add(build(field.value()));
    return new Branch(Branch.Kind.FIELD, parts);
  }

  private Branch objectLocal(ObjectMember.Local local) {
    var parts = new ArrayList<Part>();
    parts.add(leaf());
    parts.add(bind(local.bind()));
    return new Branch(Branch.Kind.OBJECT_LOCAL, parts);
  }

  private Branch bind(Expr.Bind bind) {
    var parts = new ArrayList<Part>();
    parts.add(leaf());
    bind.parameters().ifPresent(parameters -> parts.add(parameters(parameters)));
    parts.add(leaf());
    parts.add(build(bind.value()));
    return new Branch(Branch.Kind.BIND, parts);
  }

  private Branch parameters(List<Expr.Parameter> parameters) {
    var parts = new ArrayList<Part>();
    parts.add(leaf());
    for (Expr.Parameter parameter : parameters) {
      parts.add(
          parameter.defaultValue().isPresent()
              ? pieces()
                  .token()
                  .token()
                  .expression(parameter.defaultValue().get())
                  .as(Branch.Kind.DEFAULTED_PARAMETER)
              : leaf());
      optional(TokenKind.COMMA, parts);
    }
    parts.add(leaf());
    return new Branch(Branch.Kind.PARAMETERS, parts);
  }

  private Branch assertion(Branch.Kind kind, Expr condition, Optional<Expr> message) {
    var parts = new ArrayList<Part>();
    parts.add(leaf());
    parts.add(build(condition));
    if (message.isPresent()) {
      parts.add(leaf());
      parts.add(build(message.get()));
    }
    return new Branch(kind, parts);
  }

  @Override
  public Part visitParens(Expr.Parens expr) {
    return pieces().token().expression(expr.inner()).token().as(Branch.Kind.PARENS);
  }

  @Override
  public Part visitSuperMember(Expr.SuperMember expr) {
    return pieces().token().token().token().as(Branch.Kind.SUPER_MEMBER);
  }

  @Override
  public Part visitSuperIndex(Expr.SuperIndex expr) {
    return pieces().token().token().expression(expr.index()).token().as(Branch.Kind.SUPER_INDEX);
  }

  @Override
  public Part visitInSuper(Expr.InSuper expr) {
    return pieces().expression(expr.index()).token().token().as(Branch.Kind.IN_SUPER);
  }

  @Override
  public Part visitMember(Expr.Member expr) {
    return pieces().expression(expr.target()).token().token().as(Branch.Kind.MEMBER);
  }

  @Override
  public Part visitIndex(Expr.Index expr) {
    return pieces()
        .expression(expr.target())
        .token()
        .expression(expr.index())
        .token()
        .as(Branch.Kind.INDEX);
  }

  /** {@code ::} becomes two colons, so that passes see one shape. */
  @Override
  public Part visitSlice(Expr.Slice expr) {
    var parts = new ArrayList<Part>();
    parts.add(build(expr.target()));
    parts.add(leaf());
    expr.from().ifPresent(from -> parts.add(build(from)));
    colons(parts);
    expr.to().ifPresent(to -> parts.add(build(to)));
    colons(parts);
    expr.step().ifPresent(step -> parts.add(build(step)));
    parts.add(leaf());
    return new Branch(Branch.Kind.SLICE, parts);
  }

  private void colons(List<Part> parts) {
    if (!at(TokenKind.COLON) && !at(TokenKind.COLON2)) {
      return;
    }
    Leaf colons = leaf();
    boolean two = colons.kind == TokenKind.COLON2;
    colons.kind = TokenKind.COLON;
    colons.text = ":";
    parts.add(colons);
    if (two) {
      parts.add(new Leaf(TokenKind.COLON, ":", new Fodder()));
    }
  }

  @Override
  public Part visitApply(Expr.Apply expr) {
    var parts = new ArrayList<Part>();
    parts.add(build(expr.target()));
    parts.add(arguments(expr));
    if (expr.tailStrict()) {
      parts.add(leaf());
    }
    return new Branch(Branch.Kind.APPLY, parts);
  }

  private Branch arguments(Expr.Apply expr) {
    var parts = new ArrayList<Part>();
    parts.add(leaf());
    for (Expr argument : expr.positional()) {
      parts.add(build(argument));
      optional(TokenKind.COMMA, parts);
    }
    for (Expr.NamedArgument argument : expr.named()) {
      parts.add(
          pieces().token().token().expression(argument.value()).as(Branch.Kind.NAMED_ARGUMENT));
      optional(TokenKind.COMMA, parts);
    }
    parts.add(leaf());
    return new Branch(Branch.Kind.ARGUMENTS, parts);
  }

  @Override
  public Part visitApplyBrace(Expr.ApplyBrace expr) {
    return pieces().expression(expr.left()).expression(expr.right()).as(Branch.Kind.APPLY_BRACE);
  }

  @Override
  public Part visitBinary(Expr.Binary expr) {
    return pieces().expression(expr.left()).token().expression(expr.right()).as(Branch.Kind.BINARY);
  }

  @Override
  public Part visitUnary(Expr.Unary expr) {
    return pieces().token().expression(expr.operand()).as(Branch.Kind.UNARY);
  }

  @Override
  public Part visitConditional(Expr.Conditional expr) {
    var parts = new ArrayList<Part>();
    parts.add(leaf());
    parts.add(build(expr.condition()));
    parts.add(leaf());
    parts.add(build(expr.whenTrue()));
    if (expr.whenFalse().isPresent()) {
      parts.add(leaf());
      parts.add(build(expr.whenFalse().get()));
    }
    return new Branch(Branch.Kind.CONDITIONAL, parts);
  }

  @Override
  public Part visitFunction(Expr.Function expr) {
    var parts = new ArrayList<Part>();
    parts.add(leaf());
    parts.add(parameters(expr.parameters()));
    parts.add(build(expr.body()));
    return new Branch(Branch.Kind.FUNCTION, parts);
  }

  /** {@code local}, binds with a comma or the semicolon after each, body. */
  @Override
  public Part visitLocal(Expr.Local expr) {
    var parts = new ArrayList<Part>();
    parts.add(leaf());
    for (Expr.Bind bind : expr.binds()) {
      parts.add(bind(bind));
      parts.add(leaf());
    }
    parts.add(build(expr.body()));
    return new Branch(Branch.Kind.LOCAL, parts);
  }

  @Override
  public Part visitAssert(Expr.Assert expr) {
    Branch head = assertion(Branch.Kind.ASSERT, expr.condition(), expr.message());
    head.parts.add(leaf());
    head.parts.add(build(expr.rest()));
    return head;
  }

  @Override
  public Part visitError(Expr.ErrorExpr expr) {
    return pieces().token().expression(expr.message()).as(Branch.Kind.ERROR);
  }

  @Override
  public Part visitImport(Expr.Import expr) {
    return pieces().token().expression(expr.path()).as(Branch.Kind.IMPORT);
  }
}
