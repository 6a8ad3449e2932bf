package dev.obsc.template;

import static dev.obsc.template.Arguments.text;

import java.util.List;
import java.util.Optional;

/** sprig's functions on defaults, emptiness and types. */
final class TypeFunctions {
  private TypeFunctions() {}

  static Optional<Function> find(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "default" ->
              Function.variadic(
                  name, ParameterType.ANY, TypeFunctions::withDefault, ParameterType.ANY);
          case "empty" ->
              Function.of(name, a -> GoValue.of(!a.getFirst().isTrue()), ParameterType.ANY);
          case "coalesce" -> Function.variadic(name, ParameterType.ANY, TypeFunctions::coalesce);
          case "all" ->
              Function.variadic(
                  name, ParameterType.ANY, a -> GoValue.of(a.stream().allMatch(GoValue::isTrue)));
          case "any" ->
              Function.variadic(
                  name, ParameterType.ANY, a -> GoValue.of(a.stream().anyMatch(GoValue::isTrue)));
          case "ternary" ->
              Function.of(
                  name,
                  a -> a.get(2).isTrue() ? a.get(0) : a.get(1),
                  ParameterType.ANY,
                  ParameterType.ANY,
                  ParameterType.BOOL);
          case "typeOf" ->
              Function.of(name, a -> GoValue.of(a.getFirst().type()), ParameterType.ANY);
          case "typeIs" ->
              Function.of(
                  name,
                  a -> GoValue.of(text(a, 0).equals(a.get(1).type())),
                  ParameterType.STRING,
                  ParameterType.ANY);
          case "typeIsLike" ->
              Function.of(
                  name,
                  a -> GoValue.of(isLike(text(a, 0), a.get(1))),
                  ParameterType.STRING,
                  ParameterType.ANY);
          case "kindOf" ->
              Function.of(name, a -> GoValue.of(a.getFirst().kind()), ParameterType.ANY);
          case "kindIs" ->
              Function.of(
                  name,
                  a -> GoValue.of(text(a, 0).equals(a.get(1).kind())),
                  ParameterType.STRING,
                  ParameterType.ANY);
          case "deepEqual" ->
              Function.of(
                  name,
                  a -> GoValue.of(a.get(0).equals(a.get(1))),
                  ParameterType.ANY,
                  ParameterType.ANY);
          default -> null;
        });
  }

  private static GoValue withDefault(List<GoValue> arguments) {
    boolean given = arguments.size() > 1 && arguments.get(1).isTrue();
    return given ? arguments.get(1) : arguments.getFirst();
  }

  private static GoValue coalesce(List<GoValue> arguments) {
    return arguments.stream().filter(GoValue::isTrue).findFirst().orElse(GoValue.Nil.NIL);
  }

  private static boolean isLike(String type, GoValue value) {
    return type.equals(value.type()) || ("*" + type).equals(value.type());
  }
}
