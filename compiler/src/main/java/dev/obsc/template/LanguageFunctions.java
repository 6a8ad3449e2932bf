package dev.obsc.template;

import dev.obsc.json.CodePointOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The functions that Go's template language itself has. */
final class LanguageFunctions {
  private LanguageFunctions() {}

  static Optional<Function> find(String name) {
    return Optional.ofNullable(
        switch (name) {
          // The executor evaluates these two itself, since they may leave arguments alone.
          case "and", "or" ->
              Function.variadic(name, ParameterType.ANY, List::getLast, ParameterType.ANY);
          case "not" ->
              Function.of(name, a -> GoValue.of(!a.getFirst().isTrue()), ParameterType.ANY);
          case "eq" ->
              Function.variadic(
                  name, ParameterType.ANY, LanguageFunctions::equal, ParameterType.ANY);
          case "ne" ->
              Function.of(
                  name,
                  a -> GoValue.of(!same(a.get(0), a.get(1))),
                  ParameterType.ANY,
                  ParameterType.ANY);
          case "lt" ->
              Function.of(
                  name, a -> GoValue.of(compare(a) < 0), ParameterType.ANY, ParameterType.ANY);
          case "le" ->
              Function.of(
                  name, a -> GoValue.of(compare(a) <= 0), ParameterType.ANY, ParameterType.ANY);
          case "gt" ->
              Function.of(
                  name, a -> GoValue.of(compare(a) > 0), ParameterType.ANY, ParameterType.ANY);
          case "ge" ->
              Function.of(
                  name, a -> GoValue.of(compare(a) >= 0), ParameterType.ANY, ParameterType.ANY);
          case "len" -> Function.of(name, a -> length(a.getFirst()), ParameterType.ANY);
          case "index" ->
              Function.variadic(
                  name, ParameterType.ANY, LanguageFunctions::index, ParameterType.ANY);
          case "print" ->
              Function.variadic(name, ParameterType.ANY, a -> GoValue.of(GoText.sprint(a)));
          case "println" ->
              Function.variadic(name, ParameterType.ANY, a -> GoValue.of(GoText.sprintln(a)));
          case "printf" ->
              Function.variadic(
                  name,
                  ParameterType.ANY,
                  a -> GoValue.of(Printf.format(Arguments.text(a, 0), a.subList(1, a.size()))),
                  ParameterType.STRING);
          default -> null;
        });
  }

  private static GoValue equal(List<GoValue> arguments) throws FunctionException {
    if (arguments.size() < 2) {
      throw new FunctionException("missing argument for comparison");
    }
    for (GoValue other : arguments.subList(1, arguments.size())) {
      if (same(arguments.getFirst(), other)) {
        return GoValue.of(true);
      }
    }
    return GoValue.of(false);
  }

  private static boolean same(GoValue left, GoValue right) throws FunctionException {
    boolean leftNil = left.isNil();
    boolean rightNil = right.isNil();
    if (leftNil || rightNil) {
      return leftNil && rightNil;
    }
    if (!basicKind(left).equals(basicKind(right))) {
      throw incompatible(left, right);
    }
    return switch (left) {
      case GoValue.Whole whole -> whole.value() == ((GoValue.Whole) right).value();
      case GoValue.Sequence _, GoValue.Dictionary _ ->
          throw new FunctionException(
              "non-comparable type " + GoText.format(left) + ": " + left.type());
      case GoValue.Missing _, GoValue.Nil _, GoValue.Bool _, GoValue.Real _, GoValue.Text _ ->
          left.equals(right);
    };
  }

  private static String basicKind(GoValue value) {
    return value instanceof GoValue.Whole ? "int" : value.kind();
  }

  private static int compare(List<GoValue> arguments) throws FunctionException {
    GoValue left = arguments.get(0);
    GoValue right = arguments.get(1);
    if (left instanceof GoValue.Whole l && right instanceof GoValue.Whole r) {
      return Long.compare(l.value(), r.value());
    }
    if (left instanceof GoValue.Real l && right instanceof GoValue.Real r) {
      return Double.compare(l.value(), r.value());
    }
    if (left instanceof GoValue.Text l && right instanceof GoValue.Text r) {
      return CodePointOrder.INSTANCE.compare(l.value(), r.value());
    }
    if (basicKind(left).equals(basicKind(right))) {
      throw new FunctionException("invalid type for comparison");
    }
    throw incompatible(left, right);
  }

  private static FunctionException incompatible(GoValue left, GoValue right) {
    return new FunctionException(
        "incompatible types for comparison: " + left.type() + " and " + right.type());
  }

  private static GoValue length(GoValue value) throws FunctionException {
    return switch (value) {
      case GoValue.Text text -> GoValue.ofInt(text.value().getBytes(StandardCharsets.UTF_8).length);
      case GoValue.Sequence sequence -> GoValue.ofInt(sequence.elements().size());
      case GoValue.Dictionary dictionary -> GoValue.ofInt(dictionary.entries().size());
      case GoValue.Missing _, GoValue.Nil _ -> throw new FunctionException("len of nil pointer");
      case GoValue.Bool _, GoValue.Whole _, GoValue.Real _ ->
          throw new FunctionException("len of type " + value.type());
    };
  }

  private static GoValue index(List<GoValue> arguments) throws FunctionException {
    GoValue value = arguments.getFirst();
    for (GoValue key : arguments.subList(1, arguments.size())) {
      value =
          switch (value) {
            case GoValue.Sequence sequence -> element(sequence.elements(), key);
            case GoValue.Dictionary dictionary -> entry(dictionary, key);
            case GoValue.Text text -> byteAt(text.value(), key);
            case GoValue.Missing _, GoValue.Nil _ ->
                throw new FunctionException("index of untyped nil");
            case GoValue.Bool _, GoValue.Whole _, GoValue.Real _ ->
                throw new FunctionException("can't index item of type " + value.type());
          };
    }
    return value;
  }

  private static GoValue entry(GoValue.Dictionary dictionary, GoValue key)
      throws FunctionException {
    if (!(key instanceof GoValue.Text name)) {
      throw new FunctionException("value has type " + key.type() + "; should be string");
    }
    return dictionary.entries().getOrDefault(name.value(), GoValue.Missing.MISSING);
  }

  private static GoValue element(List<GoValue> elements, GoValue key) throws FunctionException {
    return elements.get(checkedIndex(elements.size(), key));
  }

  private static GoValue byteAt(String text, GoValue key) throws FunctionException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return GoValue.ofInt(bytes[checkedIndex(bytes.length, key)] & 0xFF);
  }

  private static int checkedIndex(int size, GoValue key) throws FunctionException {
    if (!(key instanceof GoValue.Whole index)) {
      throw new FunctionException("cannot index slice/array with type " + key.type());
    }
    if (index.value() < 0 || index.value() >= size) {
      throw new FunctionException("index out of range: " + index.value());
    }
    return (int) index.value();
  }
}
