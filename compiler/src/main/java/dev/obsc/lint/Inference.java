package dev.obsc.lint;

import dev.obsc.syntax.Expr;
import dev.obsc.syntax.ObjectMember;
import dev.obsc.syntax.UnaryOperator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Works out types as far as they are asked for. What depends on itself, on arguments or on {@code
 * self} is taken to be anything, so that a finding is never a guess.
 */
final class Inference {
  // Deep enough for any program; types further down than this are not known.
  private static final int MAX_DEPTH = 400;

  private final IdentityHashMap<Expr, Type> known = new IdentityHashMap<>();
  private final ImportedPrograms programs;
  private final StandardLibrary standard = new StandardLibrary();
  private int depth;

  Inference(ImportedPrograms programs) {
    this.programs = programs;
  }

  Type typeOf(Expr expr) {
    Type found = known.get(expr);
    if (found != null) {
      return found;
    }
    if (depth > MAX_DEPTH) {
      return Type.any();
    }
    known.put(expr, Type.any());
    depth++;
    Type type = infer(expr);
    depth--;
    known.put(expr, type);
    return type;
  }

  private Type infer(Expr expr) {
    return switch (expr) {
      case Expr.Null _ -> Type.Simple.NULL;
      case Expr.BooleanLiteral _, Expr.InSuper _ -> Type.Simple.BOOLEAN;
      case Expr.NumberLiteral _ -> Type.Simple.NUMBER;
      case Expr.StringLiteral _ -> Type.Simple.STRING;
      case Expr.Array array -> new Type.ArrayOf(array.elements());
      case Expr.ArrayComprehension _ -> new Type.ArrayOfOne(Type.any());
      case Expr.ObjectLiteral object -> objectOf(object);
      case Expr.ObjectComprehension _, Expr.Self _, Expr.Dollar _ ->
          new Type.ObjectOf(Map.of(), Optional.empty());
      case Expr.Parens parens -> typeOf(parens.inner());
      case Expr.Variable name -> programs.target(name).map(this::bound).orElse(Type.any());
      case Expr.SuperMember _, Expr.SuperIndex _, Expr.Slice _ -> Type.any();
      case Expr.Member member -> field(typeOf(member.target()), member.name());
      case Expr.Index index -> indexed(index);
      case Expr.Apply call -> result(typeOf(call.target()));
      case Expr.ApplyBrace brace -> sum(typeOf(brace.left()), typeOf(brace.right()));
      case Expr.Binary binary -> binary(binary);
      case Expr.Unary unary ->
          unary.operator() == UnaryOperator.NOT ? Type.Simple.BOOLEAN : Type.Simple.NUMBER;
      case Expr.Conditional conditional ->
          Type.either(
              typeOf(conditional.whenTrue()),
              conditional.whenFalse().map(this::typeOf).orElse(Type.Simple.NULL));
      case Expr.Function function -> new Type.FunctionOf(function.parameters(), function.body());
      case Expr.Local local -> typeOf(local.body());
      case Expr.Assert check -> typeOf(check.rest());
      case Expr.ErrorExpr _ -> Type.never();
      case Expr.Import imported -> imported(imported);
    };
  }

  private Type bound(Binding binding) {
    return switch (binding) {
      case Binding.Variable variable ->
          variable
              .bind()
              .parameters()
              .<Type>map(parameters -> new Type.FunctionOf(parameters, variable.bind().value()))
              .orElseGet(() -> typeOf(variable.bind().value()));
      case Binding.Parameter _ -> Type.any();
      case Binding.Standard _ -> new Type.Standard();
    };
  }

  private Type imported(Expr.Import imported) {
    return switch (imported.kind()) {
      case TEXT -> Type.Simple.STRING;
      case BYTES -> new Type.ArrayOfOne(Type.Simple.NUMBER);
      case CODE -> programs.program(imported).map(this::typeOf).orElse(Type.any());
    };
  }

  private static Type objectOf(Expr.ObjectLiteral object) {
    var fields = new HashMap<String, Optional<Expr>>();
    var computed = new ArrayList<Expr>();
    boolean known = true;
    for (ObjectMember member : object.members()) {
      if (member instanceof ObjectMember.Field field) {
        if (field.name() instanceof ObjectMember.FieldName.Fixed name) {
          fields.put(name.value(), field.plus() ? Optional.empty() : Optional.of(value(field)));
        } else {
          computed.add(value(field));
          known &= !field.plus();
        }
      }
    }
    return new Type.ObjectOf(fields, known ? Optional.of(computed) : Optional.empty());
  }

  /** A method is a function that the program does not write as one. */
  private static Expr value(ObjectMember.Field field) {
    return field.parameters().isEmpty()
        ? field.value()
        : new Expr.Function(
            field.parameters().get(), field.value(), field.value().start(), field.value().end());
  }

  /** The type of the field {@code name} of what has type {@code target}. */
  private Type field(Type target, String name) {
    if (target.isAny()) {
      return Type.any();
    }
    Type found = Type.never();
    for (Type member : target.members()) {
      found = Type.either(found, fieldOfOne(member, name));
    }
    return found;
  }

  private Type fieldOfOne(Type target, String name) {
    return switch (target) {
      case Type.Standard _ -> standard.field(name).orElse(Type.never());
      case Type.ObjectOf object -> {
        if (object.fields().containsKey(name)) {
          yield object
              .fields()
              .getOrDefault(name, Optional.empty())
              .map(this::typeOf)
              .orElse(Type.any());
        }
        yield object.others().map(this::anyOf).orElse(Type.any());
      }
      default -> Type.never();
    };
  }

  private Type anyOf(List<Expr> values) {
    Type found = Type.never();
    for (Expr value : values) {
      found = Type.either(found, typeOf(value));
    }
    return found;
  }

  private Type indexed(Expr.Index index) {
    Type target = typeOf(index.target());
    if (index.index() instanceof Expr.StringLiteral name) {
      return field(target, name.value());
    }
    if (target == Type.Simple.STRING) {
      return Type.Simple.STRING;
    }
    if (target instanceof Type.ArrayOfOne array) {
      return array.element();
    }
    if (target instanceof Type.ArrayOf array && index.index() instanceof Expr.NumberLiteral at) {
      int position = (int) at.value();
      boolean exists =
          position == at.value() && position >= 0 && position < array.elements().size();
      return exists ? typeOf(array.elements().get(position)) : Type.any();
    }
    return target.mayBe(each -> each.isArray() || each.isObject()) ? Type.any() : Type.never();
  }

  private Type result(Type target) {
    return switch (target) {
      case Type.FunctionOf function -> typeOf(function.body());
      case Type.StandardFunction function -> function.signature().result();
      case Type.Any _, Type.SomeFunction _, Type.Union _ -> Type.any();
      default -> Type.never();
    };
  }

  private Type binary(Expr.Binary binary) {
    return switch (binary.operator()) {
      case ADD -> sum(typeOf(binary.left()), typeOf(binary.right()));
      case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, IN -> Type.Simple.BOOLEAN;
      case MULTIPLY,
          DIVIDE,
          REMAINDER,
          SUBTRACT,
          SHIFT_LEFT,
          SHIFT_RIGHT,
          BIT_AND,
          BIT_XOR,
          BIT_OR,
          AND,
          OR ->
          Type.any();
    };
  }

  private static Type sum(Type left, Type right) {
    if (left == Type.Simple.STRING || right == Type.Simple.STRING) {
      return Type.Simple.STRING;
    }
    if (left == Type.Simple.NUMBER && right == Type.Simple.NUMBER) {
      return Type.Simple.NUMBER;
    }
    if (left instanceof Type.ObjectOf below && right instanceof Type.ObjectOf above) {
      return merged(below, above);
    }
    return left.isArray() && right.isArray() ? new Type.ArrayOfOne(Type.any()) : Type.any();
  }

  private static Type merged(Type.ObjectOf below, Type.ObjectOf above) {
    var fields = new HashMap<>(below.fields());
    if (!above.complete()) {
      fields.replaceAll((name, value) -> Optional.empty());
    }
    fields.putAll(above.fields());
    boolean complete = below.complete() && above.complete();
    return new Type.ObjectOf(fields, complete ? Optional.of(List.of()) : Optional.empty());
  }

  /** Whether {@code target} surely is an object without the field {@code name}. */
  boolean lacks(Type target, String name) {
    List<Type> members = target.members();
    return !members.isEmpty()
        && members.stream()
            .allMatch(
                each ->
                    switch (each) {
                      case Type.ObjectOf object ->
                          object.complete() && !object.fields().containsKey(name);
                      case Type.Standard _ -> standard.field(name).isEmpty();
                      default -> false;
                    });
  }
}
