package dev.obsc.template;

import static dev.obsc.template.Arguments.dictionary;
import static dev.obsc.template.Arguments.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** sprig's functions on maps. */
final class DictionaryFunctions {
  private DictionaryFunctions() {}

  static Optional<Function> find(String name) {
    String plain = ListFunctions.withoutMust(name);
    return Optional.ofNullable(
        switch (plain) {
          case "dict" -> Function.variadic(name, ParameterType.ANY, DictionaryFunctions::create);
          case "get" ->
              Function.of(
                  name,
                  a -> dictionary(a, 0).entries().getOrDefault(text(a, 1), GoValue.of("")),
                  ParameterType.MAP,
                  ParameterType.STRING);
          case "set" ->
              Function.of(
                  name,
                  DictionaryFunctions::set,
                  ParameterType.MAP,
                  ParameterType.STRING,
                  ParameterType.ANY);
          case "unset" ->
              Function.of(
                  name, DictionaryFunctions::unset, ParameterType.MAP, ParameterType.STRING);
          case "hasKey" ->
              Function.of(
                  name,
                  a -> GoValue.of(dictionary(a, 0).entries().containsKey(text(a, 1))),
                  ParameterType.MAP,
                  ParameterType.STRING);
          case "pluck" ->
              Function.variadic(
                  name, ParameterType.MAP, DictionaryFunctions::pluck, ParameterType.STRING);
          case "keys" -> Function.variadic(name, ParameterType.MAP, DictionaryFunctions::keys);
          case "values" ->
              Function.of(
                  name,
                  a -> GoValue.list(List.copyOf(dictionary(a, 0).entries().values())),
                  ParameterType.MAP);
          case "pick" ->
              Function.variadic(
                  name, ParameterType.STRING, a -> selected(a, true), ParameterType.MAP);
          case "omit" ->
              Function.variadic(
                  name, ParameterType.STRING, a -> selected(a, false), ParameterType.MAP);
          case "merge" ->
              Function.variadic(name, ParameterType.MAP, a -> merged(a, false), ParameterType.MAP);
          case "mergeOverwrite" ->
              Function.variadic(name, ParameterType.MAP, a -> merged(a, true), ParameterType.MAP);
          case "deepCopy" -> Function.of(name, a -> copy(a.getFirst()), ParameterType.ANY);
          case "dig" ->
              Function.variadic(
                  name,
                  ParameterType.ANY,
                  DictionaryFunctions::dig,
                  ParameterType.ANY,
                  ParameterType.ANY,
                  ParameterType.ANY);
          default -> null;
        });
  }

  private static GoValue create(List<GoValue> arguments) {
    var dictionary = GoValue.Dictionary.empty();
    for (int i = 0; i < arguments.size(); i += 2) {
      GoValue value = i + 1 < arguments.size() ? arguments.get(i + 1) : GoValue.of("");
      dictionary.entries().put(Arguments.string(arguments.get(i)), value);
    }
    return dictionary;
  }

  private static GoValue set(List<GoValue> arguments) {
    var dictionary = dictionary(arguments, 0);
    dictionary.entries().put(text(arguments, 1), arguments.get(2));
    return dictionary;
  }

  private static GoValue unset(List<GoValue> arguments) {
    var dictionary = dictionary(arguments, 0);
    dictionary.entries().remove(text(arguments, 1));
    return dictionary;
  }

  private static GoValue pluck(List<GoValue> arguments) {
    var found = new ArrayList<GoValue>();
    for (int i = 1; i < arguments.size(); i++) {
      GoValue value = dictionary(arguments, i).entries().get(text(arguments, 0));
      if (value != null) {
        found.add(value);
      }
    }
    return GoValue.list(found);
  }

  private static GoValue keys(List<GoValue> arguments) {
    var keys = new ArrayList<String>();
    for (int i = 0; i < arguments.size(); i++) {
      keys.addAll(dictionary(arguments, i).entries().keySet());
    }
    return GoValue.strings(keys);
  }

  private static GoValue selected(List<GoValue> arguments, boolean keepNamed) {
    List<GoValue> names = arguments.subList(1, arguments.size());
    var kept = GoValue.Dictionary.empty();
    dictionary(arguments, 0)
        .entries()
        .forEach(
            (name, value) -> {
              if (names.contains(GoValue.of(name)) == keepNamed) {
                kept.entries().put(name, value);
              }
            });
    return kept;
  }

  /** Merges into the first map, which changes, as in sprig. */
  private static GoValue merged(List<GoValue> arguments, boolean overwrite) {
    var target = dictionary(arguments, 0);
    for (int i = 1; i < arguments.size(); i++) {
      mergeInto(target, dictionary(arguments, i), overwrite);
    }
    return target;
  }

  private static void mergeInto(
      GoValue.Dictionary target, GoValue.Dictionary source, boolean overwrite) {
    source
        .entries()
        .forEach(
            (name, value) -> {
              GoValue existing = target.entries().getOrDefault(name, GoValue.Missing.MISSING);
              if (existing instanceof GoValue.Dictionary inner
                  && value instanceof GoValue.Dictionary added) {
                mergeInto(inner, added, overwrite);
              } else if (!existing.isTrue() || (overwrite && value.isTrue())) {
                target.entries().put(name, copy(value));
              }
            });
  }

  private static GoValue copy(GoValue value) {
    return switch (value) {
      case GoValue.Dictionary dictionary -> {
        var copy = GoValue.Dictionary.empty();
        dictionary.entries().forEach((name, entry) -> copy.entries().put(name, copy(entry)));
        yield copy;
      }
      case GoValue.Sequence sequence ->
          new GoValue.Sequence(
              sequence.elements().stream().map(DictionaryFunctions::copy).toList(),
              sequence.ofStrings());
      case GoValue.Missing _,
          GoValue.Nil _,
          GoValue.Bool _,
          GoValue.Whole _,
          GoValue.Real _,
          GoValue.Text _ ->
          value;
    };
  }

  /** {@code dig "a" "b" default map}. */
  private static GoValue dig(List<GoValue> arguments) throws FunctionException {
    GoValue value = arguments.getLast();
    GoValue fallback = arguments.get(arguments.size() - 2);
    for (GoValue key : arguments.subList(0, arguments.size() - 2)) {
      if (!(value instanceof GoValue.Dictionary dictionary)) {
        throw new FunctionException(
            "interface conversion: interface {} is "
                + value.type()
                + ", not map[string]interface {}");
      }
      value = dictionary.entries().get(Arguments.string(key));
      if (value == null) {
        return fallback;
      }
    }
    return value;
  }
}
