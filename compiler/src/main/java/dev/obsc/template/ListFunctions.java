package dev.obsc.template;

import static dev.obsc.template.Arguments.elements;
import static dev.obsc.template.Arguments.text;
import static dev.obsc.template.Arguments.whole;

import dev.obsc.json.CodePointOrder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** sprig's functions on lists. */
final class ListFunctions {
  private ListFunctions() {}

  static Optional<Function> find(String name) {
    String plain = withoutMust(name);
    return Optional.ofNullable(
        switch (plain) {
          case "list", "tuple" -> Function.variadic(name, ParameterType.ANY, GoValue::list);
          case "first" ->
              one(
                  name,
                  e -> e.isEmpty() ? GoValue.Nil.NIL : e.getFirst(),
                  "Cannot find first on type");
          case "last" ->
              one(
                  name,
                  e -> e.isEmpty() ? GoValue.Nil.NIL : e.getLast(),
                  "Cannot find last on type");
          case "rest" ->
              one(
                  name,
                  e -> e.isEmpty() ? GoValue.Nil.NIL : GoValue.list(e.subList(1, e.size())),
                  "Cannot find rest on type");
          case "initial" ->
              one(
                  name,
                  e -> e.isEmpty() ? GoValue.Nil.NIL : GoValue.list(e.subList(0, e.size() - 1)),
                  "Cannot find initial on type");
          case "reverse" ->
              one(name, e -> GoValue.list(e.reversed()), "Cannot find reverse on type");
          case "uniq" ->
              one(
                  name,
                  e -> GoValue.list(List.copyOf(new LinkedHashSet<>(e))),
                  "Cannot find uniq on type");
          case "compact" ->
              one(
                  name,
                  e -> GoValue.list(e.stream().filter(GoValue::isTrue).toList()),
                  "Cannot compact on type");
          case "append", "push" ->
              Function.of(
                  name,
                  a -> appended(elements(a.get(0), "Cannot push on type"), a.get(1)),
                  ParameterType.ANY,
                  ParameterType.ANY);
          case "prepend" ->
              Function.of(
                  name,
                  a -> prepended(elements(a.get(0), "Cannot prepend on type"), a.get(1)),
                  ParameterType.ANY,
                  ParameterType.ANY);
          case "concat" -> Function.variadic(name, ParameterType.ANY, ListFunctions::concatenated);
          case "has" -> Function.of(name, ListFunctions::has, ParameterType.ANY, ParameterType.ANY);
          case "without" ->
              Function.variadic(name, ParameterType.ANY, ListFunctions::without, ParameterType.ANY);
          case "slice" ->
              Function.variadic(name, ParameterType.ANY, ListFunctions::slice, ParameterType.ANY);
          case "chunk" ->
              Function.of(name, ListFunctions::chunks, ParameterType.INT, ParameterType.ANY);
          case "sortAlpha" -> Function.of(name, a -> sorted(a.getFirst()), ParameterType.ANY);
          case "join" ->
              Function.of(
                  name,
                  a -> GoValue.of(String.join(text(a, 0), Arguments.strings(a.get(1)))),
                  ParameterType.STRING,
                  ParameterType.ANY);
          case "toStrings" ->
              Function.of(
                  name, a -> GoValue.strings(Arguments.strings(a.getFirst())), ParameterType.ANY);
          case "splitList" ->
              Function.of(
                  name,
                  a -> GoValue.strings(split(text(a, 0), text(a, 1), -1)),
                  ParameterType.STRING,
                  ParameterType.STRING);
          case "split" ->
              Function.of(
                  name,
                  a -> numbered(split(text(a, 0), text(a, 1), -1)),
                  ParameterType.STRING,
                  ParameterType.STRING);
          case "splitn" ->
              Function.of(
                  name,
                  a -> numbered(split(text(a, 0), text(a, 2), whole(a, 1))),
                  ParameterType.STRING,
                  ParameterType.INT,
                  ParameterType.STRING);
          default -> null;
        });
  }

  /** sprig pairs functions that swallow errors with {@code must} ones; here both report them. */
  static String withoutMust(String name) {
    return name.startsWith("must") && name.length() > 4
        ? Character.toLowerCase(name.charAt(4)) + name.substring(5)
        : name;
  }

  /** A function on the elements of one list. */
  private interface OnElements {
    GoValue apply(List<GoValue> elements);
  }

  private static Function one(String name, OnElements body, String complaint) {
    return Function.of(name, a -> body.apply(elements(a.getFirst(), complaint)), ParameterType.ANY);
  }

  private static GoValue appended(List<GoValue> elements, GoValue value) {
    var all = new ArrayList<>(elements);
    all.add(value);
    return GoValue.list(all);
  }

  private static GoValue prepended(List<GoValue> elements, GoValue value) {
    var all = new ArrayList<>(List.of(value));
    all.addAll(elements);
    return GoValue.list(all);
  }

  private static GoValue concatenated(List<GoValue> lists) throws FunctionException {
    var all = new ArrayList<GoValue>();
    for (GoValue list : lists) {
      all.addAll(elements(list, "Cannot concat type"));
    }
    return GoValue.list(all);
  }

  private static GoValue has(List<GoValue> arguments) throws FunctionException {
    if (arguments.get(1) == GoValue.Nil.NIL) {
      return GoValue.of(false);
    }
    return GoValue.of(
        elements(arguments.get(1), "Cannot find has on type").contains(arguments.get(0)));
  }

  private static GoValue without(List<GoValue> arguments) throws FunctionException {
    var kept = new ArrayList<>(elements(arguments.getFirst(), "Cannot find without on type"));
    kept.removeAll(arguments.subList(1, arguments.size()));
    return GoValue.list(kept);
  }

  private static GoValue slice(List<GoValue> arguments) throws FunctionException {
    List<GoValue> elements =
        elements(arguments.getFirst(), "list should be type of slice or array but");
    if (elements.isEmpty()) {
      return GoValue.Nil.NIL;
    }
    long from = arguments.size() > 1 ? Arguments.toInt64(arguments.get(1)) : 0;
    long to = arguments.size() > 2 ? Arguments.toInt64(arguments.get(2)) : elements.size();
    if (from < 0 || to < from || to > elements.size()) {
      throw new FunctionException("slice index out of range: " + from + " to " + to);
    }
    boolean ofStrings = ((GoValue.Sequence) arguments.getFirst()).ofStrings();
    return new GoValue.Sequence(elements.subList((int) from, (int) to), ofStrings);
  }

  private static GoValue chunks(List<GoValue> arguments) throws FunctionException {
    List<GoValue> elements = elements(arguments.get(1), "Cannot chunk type");
    int size = whole(arguments, 0);
    if (size < 1) {
      throw new FunctionException("chunk size must be at least 1");
    }
    var chunks = new ArrayList<GoValue>();
    for (int i = 0; i < elements.size(); i += size) {
      chunks.add(GoValue.list(elements.subList(i, Math.min(elements.size(), i + size))));
    }
    return GoValue.list(chunks);
  }

  private static GoValue sorted(GoValue list) {
    return GoValue.strings(
        Arguments.strings(list).stream().sorted(CodePointOrder.INSTANCE).toList());
  }

  /** At most {@code limit} parts, the last with the rest; a negative limit means all. */
  private static List<String> split(String separator, String text, int limit) {
    var parts = new ArrayList<String>();
    if (limit == 0) {
      return parts;
    }
    if (separator.isEmpty()) {
      return text.codePoints().mapToObj(Character::toString).toList();
    }
    int start = 0;
    int found = text.indexOf(separator);
    while (found >= 0 && (limit < 0 || parts.size() < limit - 1)) {
      parts.add(text.substring(start, found));
      start = found + separator.length();
      found = text.indexOf(separator, start);
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** A map with the keys {@code _0}, {@code _1} and so on. */
  private static GoValue numbered(List<String> parts) {
    var dictionary = GoValue.Dictionary.empty();
    for (int i = 0; i < parts.size(); i++) {
      dictionary.entries().put("_" + i, GoValue.of(parts.get(i)));
    }
    return dictionary;
  }
}
