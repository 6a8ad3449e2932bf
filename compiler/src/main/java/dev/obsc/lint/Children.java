package dev.obsc.lint;

import dev.obsc.syntax.Expr;
import dev.obsc.syntax.ObjectMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The expressions directly inside an expression, in the order of the text. */
final class Children {
  private final List<Expr> found = new ArrayList<>();

  private Children() {}

  static List<Expr> of(Expr expr) {
    var children = new Children();
    children.addAll(expr);
    return children.found;
  }

  private void addAll(Expr expr) {
    switch (expr) {
      case Expr.Null _,
          Expr.BooleanLiteral _,
          Expr.NumberLiteral _,
          Expr.StringLiteral _,
          Expr.Variable _,
          Expr.Self _,
          Expr.Dollar _,
          Expr.SuperMember _,
          Expr.Import _ -> {}
      case Expr.Array array -> found.addAll(array.elements());
      case Expr.ArrayComprehension each -> {
        clauses(each.clauses());
        found.add(each.body());
      }
      case Expr.ObjectLiteral object -> object.members().forEach(this::member);
      case Expr.ObjectComprehension each -> {
        clauses(each.clauses());
        each.members().forEach(this::member);
      }
      case Expr.Parens parens -> found.add(parens.inner());
      case Expr.SuperIndex index -> found.add(index.index());
      case Expr.InSuper in -> found.add(in.index());
      case Expr.Member member -> found.add(member.target());
      case Expr.Index index -> add(index.target(), index.index());
      case Expr.Slice slice -> {
        found.add(slice.target());
        add(slice.from());
        add(slice.to());
        add(slice.step());
      }
      case Expr.Apply call -> {
        found.add(call.target());
        found.addAll(call.positional());
        call.named().forEach(argument -> found.add(argument.value()));
      }
      case Expr.ApplyBrace brace -> add(brace.left(), brace.right());
      case Expr.Binary binary -> add(binary.left(), binary.right());
      case Expr.Unary unary -> found.add(unary.operand());
      case Expr.Conditional conditional -> {
        add(conditional.condition(), conditional.whenTrue());
        add(conditional.whenFalse());
      }
      case Expr.Function function -> {
        parameters(function.parameters());
        found.add(function.body());
      }
      case Expr.Local local -> {
        local.binds().forEach(this::bind);
        found.add(local.body());
      }
      case Expr.Assert check -> {
        found.add(check.condition());
        add(check.message());
        found.add(check.rest());
      }
      case Expr.ErrorExpr error -> found.add(error.message());
    }
  }

  private void add(Expr first, Expr second) {
    found.add(first);
    found.add(second);
  }

  private void add(Optional<Expr> child) {
    child.ifPresent(found::add);
  }

  private void parameters(List<Expr.Parameter> parameters) {
    parameters.forEach(parameter -> add(parameter.defaultValue()));
  }

  private void bind(Expr.Bind bind) {
    bind.parameters().ifPresent(this::parameters);
    found.add(bind.value());
  }

  private void clauses(List<Expr.Clause> clauses) {
    for (Expr.Clause clause : clauses) {
      switch (clause) {
        case Expr.Clause.For each -> found.add(each.values());
        case Expr.Clause.If condition -> found.add(condition.condition());
      }
    }
  }

  private void member(ObjectMember member) {
    switch (member) {
      case ObjectMember.Field field -> {
        if (field.name() instanceof ObjectMember.FieldName.Computed computed) {
          found.add(computed.expression());
        }
        field.parameters().ifPresent(this::parameters);
        found.add(field.value());
      }
      case ObjectMember.Local local -> bind(local.bind());
      case ObjectMember.Assert check -> {
        found.add(check.condition());
        add(check.message());
      }
    }
  }
}
