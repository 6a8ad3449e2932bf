package dev.obsc.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A Jsonnet expression as the user wrote it, parentheses and sugar included. Positions are offsets
 * into the text, in UTF-16 code units; {@code end} is just past the last character.
 */
public sealed interface Expr {
  int start();

  int end();

  /**
   * Calls the method of {@code visitor} for this kind of expression.
   *
   * <p>Evaluation uses this instead of a pattern switch, because linking such a switch takes longer
   * than reading a small program.
   */
  <R> R accept(Visitor<R> visitor);

  /** One method per kind of expression. */
  interface Visitor<R> {
    R visitNull(Null expr);

    R visitBoolean(BooleanLiteral expr);

    R visitNumber(NumberLiteral expr);

    R visitString(StringLiteral expr);

    R visitArray(Array expr);

    R visitArrayComprehension(ArrayComprehension expr);

    R visitObject(ObjectLiteral expr);

    R visitObjectComprehension(ObjectComprehension expr);

    R visitParens(Parens expr);

    R visitVariable(Variable expr);

    R visitSelf(Self expr);

    R visitDollar(Dollar expr);

    R visitSuperMember(SuperMember expr);

    R visitSuperIndex(SuperIndex expr);

    R visitInSuper(InSuper expr);

    R visitMember(Member expr);

    R visitIndex(Index expr);

    R visitSlice(Slice expr);

    R visitApply(Apply expr);

    R visitApplyBrace(ApplyBrace expr);

    R visitBinary(Binary expr);

    R visitUnary(Unary expr);

    R visitConditional(Conditional expr);

    R visitFunction(Function expr);

    R visitLocal(Local expr);

    R visitAssert(Assert expr);

    R visitError(ErrorExpr expr);

    R visitImport(Import expr);
  }

  /** {@code null}. */
  record Null(int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitNull(this);
    }
  }

  /** {@code true} or {@code false}. */
  record BooleanLiteral(boolean value, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitBoolean(this);
    }
  }

  /**
   * A number.
   *
   * @param value infinite if the number is too large
   */
  record NumberLiteral(double value, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitNumber(this);
    }
  }

  /**
   * A string in any form.
   *
   * @param value what the string stands for
   */
  record StringLiteral(String value, TokenKind form, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitString(this);
    }
  }

  /** {@code [a, b]}. */
  record Array(List<Expr> elements, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitArray(this);
    }
  }

  /** {@code [body for x in xs if x]}. */
  record ArrayComprehension(Expr body, List<Clause> clauses, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitArrayComprehension(this);
    }
  }

  /**
   * {@code { members }}.
   *
   * @param mentionsSelf whether a member refers to this object, by {@code self}, {@code super} or
   *     {@code $}, apart from nested objects' own {@code self} and {@code super}
   */
  record ObjectLiteral(List<ObjectMember> members, boolean mentionsSelf, int start, int end)
      implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitObject(this);
    }
  }

  /** {@code { [name]: body for x in xs }}, with object locals before or after the field. */
  record ObjectComprehension(
      List<ObjectMember> members, List<Clause> clauses, boolean mentionsSelf, int start, int end)
      implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitObjectComprehension(this);
    }
  }

  /** {@code (inner)}. */
  record Parens(Expr inner, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitParens(this);
    }
  }

  /** A name. */
  record Variable(String name, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitVariable(this);
    }
  }

  /** {@code self}. */
  record Self(int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSelf(this);
    }
  }

  /** {@code $}, the outermost object. */
  record Dollar(int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitDollar(this);
    }
  }

  /**
   * {@code super.name}.
   *
   * @param end end of {@code super}, since that is the place which messages name
   */
  record SuperMember(String name, int nameStart, int nameEnd, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSuperMember(this);
    }
  }

  /** {@code super[index]}; {@code end} is that of {@code super}. */
  record SuperIndex(Expr index, int bracketEnd, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSuperIndex(this);
    }
  }

  /** {@code index in super}. */
  record InSuper(Expr index, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitInSuper(this);
    }
  }

  /** {@code target.name}. */
  record Member(Expr target, String name, int nameStart, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMember(this);
    }
  }

  /** {@code target[index]}. */
  record Index(Expr target, Expr index, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitIndex(this);
    }
  }

  /** {@code target[from:to:step]}. */
  record Slice(
      Expr target, Optional<Expr> from, Optional<Expr> to, Optional<Expr> step, int start, int end)
      implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSlice(this);
    }
  }

  /**
   * {@code target(positional, name=named)}.
   *
   * @param end just past the closing parenthesis, before any the the keyword tailstrict keyword
   */
  record Apply(
      Expr target,
      List<Expr> positional,
      List<NamedArgument> named,
      boolean tailStrict,
      int start,
      int end)
      implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitApply(this);
    }
  }

  /** {@code left { members }}. */
  record ApplyBrace(Expr left, Expr right, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitApplyBrace(this);
    }
  }

  /** {@code left op right}. */
  record Binary(BinaryOperator operator, Expr left, Expr right, int start, int end)
      implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitBinary(this);
    }
  }

  /** {@code op operand}. */
  record Unary(UnaryOperator operator, Expr operand, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitUnary(this);
    }
  }

  /** {@code if condition then whenTrue else whenFalse}. */
  record Conditional(Expr condition, Expr whenTrue, Optional<Expr> whenFalse, int start, int end)
      implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitConditional(this);
    }
  }

  /** {@code function(parameters) body}. */
  record Function(List<Parameter> parameters, Expr body, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitFunction(this);
    }
  }

  /** {@code local a = 1, b = a; body}: all binds see each other. */
  record Local(List<Bind> binds, Expr body, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitLocal(this);
    }
  }

  /** {@code assert condition : message; rest}. */
  record Assert(Expr condition, Optional<Expr> message, Expr rest, int start, int end)
      implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAssert(this);
    }
  }

  /** {@code error message}. */
  record ErrorExpr(Expr message, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitError(this);
    }
  }

  /** {@code import 'path'} and its kin. */
  record Import(ImportKind kind, StringLiteral path, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitImport(this);
    }
  }

  /** What an import makes of the file. */
  enum ImportKind {
    /** Evaluates it. */
    CODE,
    /** Its text. */
    TEXT,
    /** Its bytes, as an array of numbers. */
    BYTES
  }

  /** A part of a comprehension behind its body. */
  sealed interface Clause {
    /** {@code for variable in values}. */
    record For(String variable, int variableStart, int variableEnd, Expr values)
        implements Clause {}

    /** {@code if condition}. */
    record If(Expr condition) implements Clause {}
  }

  /** {@code name = value} in a call. */
  record NamedArgument(String name, int nameStart, int nameEnd, Expr value) {}

  /** A parameter of a function; {@code end} is that of the default value if there is one. */
  record Parameter(String name, Optional<Expr> defaultValue, int start, int end) {}

  /**
   * {@code name = value}, or {@code name(parameters) = value}.
   *
   * @param parameters empty if it is no function
   */
  record Bind(String name, Optional<List<Parameter>> parameters, Expr value, int start, int end) {
    public int nameEnd() {
      return start + name.length();
    }
  }
}
