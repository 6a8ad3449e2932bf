package dev.obsc.lint;

import dev.obsc.syntax.Expr;
import dev.obsc.syntax.ObjectMember;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which binding each name of one file refers to. */
final class Bindings {
  private final IdentityHashMap<Expr.Variable, Binding> targets = new IdentityHashMap<>();
  private final List<Binding.Variable> variables = new ArrayList<>();

  private final List<Expr.Variable> unknown = new ArrayList<>();

  private Bindings() {}

  static Bindings of(Expr program) {
    var bindings = new Bindings();
    bindings.visit(program, Map.of("std", new Binding.Standard()));
    return bindings;
  }

  /** All variables, in the order in which their scopes open. */
  List<Binding.Variable> variables() {
    return variables;
  }

  /** Names that nothing defines, in the order of the text. */
  List<Expr.Variable> unknown() {
    return unknown;
  }

  Optional<Binding> target(Expr.Variable name) {
    return Optional.ofNullable(targets.get(name));
  }

  IdentityHashMap<Expr.Variable, Binding> targets() {
    return targets;
  }

  private void visit(Expr expr, Map<String, Binding> scope) {
    switch (expr) {
      case Expr.Variable name -> use(name, scope);
      case Expr.Local local -> visitLocal(local, scope);
      case Expr.Function function -> visitFunction(function.parameters(), function.body(), scope);
      case Expr.ObjectLiteral object -> visitMembers(object.members(), scope, scope);
      case Expr.ObjectComprehension each -> {
        Map<String, Binding> inside = visitClauses(each.clauses(), scope);
        visitMembers(each.members(), inside, inside);
      }
      case Expr.ArrayComprehension each -> visit(each.body(), visitClauses(each.clauses(), scope));
      default -> Children.of(expr).forEach(child -> visit(child, scope));
    }
  }

  private void use(Expr.Variable name, Map<String, Binding> scope) {
    Binding binding = scope.get(name.name());
    if (binding == null) {
      unknown.add(name);
    } else {
      targets.put(name, binding);
      if (binding instanceof Binding.Variable variable) {
        variable.use();
      }
    }
  }

  private void visitLocal(Expr.Local local, Map<String, Binding> scope) {
    var inside = new HashMap<>(scope);
    local.binds().forEach(bind -> declare(bind, inside));
    local.binds().forEach(bind -> visitBind(bind, inside));
    visit(local.body(), inside);
  }

  private void declare(Expr.Bind bind, Map<String, Binding> scope) {
    var variable = new Binding.Variable(bind);
    variables.add(variable);
    scope.put(bind.name(), variable);
  }

  private void visitBind(Expr.Bind bind, Map<String, Binding> scope) {
    visitFunction(bind.parameters().orElse(List.of()), bind.value(), scope);
  }

  private void visitFunction(
      List<Expr.Parameter> parameters, Expr body, Map<String, Binding> scope) {
    var inside = new HashMap<>(scope);
    parameters.forEach(parameter -> inside.put(parameter.name(), new Binding.Parameter()));
    for (Expr.Parameter parameter : parameters) {
      parameter.defaultValue().ifPresent(value -> visit(value, inside));
    }
    visit(body, inside);
  }

  /** Returns the scope behind the clauses. */
  private Map<String, Binding> visitClauses(List<Expr.Clause> clauses, Map<String, Binding> scope) {
    var inside = new HashMap<>(scope);
    for (Expr.Clause clause : clauses) {
      switch (clause) {
        case Expr.Clause.For each -> {
          visit(each.values(), inside);
          inside.put(each.variable(), new Binding.Parameter());
        }
        case Expr.Clause.If condition -> visit(condition.condition(), inside);
      }
    }
    return inside;
  }

  private void visitMembers(
      List<ObjectMember> members, Map<String, Binding> names, Map<String, Binding> scope) {
    var inside = new HashMap<>(scope);
    for (ObjectMember member : members) {
      if (member instanceof ObjectMember.Local local) {
        declare(local.bind(), inside);
      }
    }
    members.forEach(member -> visitMember(member, names, inside));
  }

  private void visitMember(
      ObjectMember member, Map<String, Binding> names, Map<String, Binding> inside) {
    switch (member) {
      case ObjectMember.Field field -> {
        if (field.name() instanceof ObjectMember.FieldName.Computed computed) {
          visit(computed.expression(), names);
        }
        visitFunction(field.parameters().orElse(List.of()), field.value(), inside);
      }
      case ObjectMember.Local local -> visitBind(local.bind(), inside);
      case ObjectMember.Assert check -> {
        visit(check.condition(), inside);
        check.message().ifPresent(message -> visit(message, inside));
      }
    }
  }
}
