package dev.obsc.template;

import static dev.obsc.template.Arguments.text;
import static dev.obsc.template.Arguments.whole;

import dev.obsc.json.GoQuote;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** sprig's functions on strings. */
final class TextFunctions {
  private TextFunctions() {}

  /** A function from string to string. */
  private interface TextMap {
    String apply(String text);
  }

  static Optional<Function> find(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "hello" -> Function.of(name, _ -> GoValue.of("Hello!"));
          case "lower" -> map(name, text -> text.toLowerCase(Locale.ROOT));
          case "upper" -> map(name, text -> text.toUpperCase(Locale.ROOT));
          case "title" -> map(name, TextFunctions::title);
          case "untitle" -> map(name, TextFunctions::untitle);
          case "trim" -> map(name, String::strip);
          case "nospace" -> map(name, TextFunctions::withoutSpace);
          case "swapcase" -> map(name, TextFunctions::swapCase);
          case "initials" -> map(name, TextFunctions::initials);
          case "snakecase" -> map(name, text -> WordCase.join(text, '_'));
          case "kebabcase" -> map(name, text -> WordCase.join(text, '-'));
          case "camelcase" -> map(name, WordCase::pascal);
          case "trimAll", "trimall" -> map(name, (cut, text) -> trimAll(text, cut));
          case "trimPrefix" ->
              map(name, (cut, text) -> text.startsWith(cut) ? text.substring(cut.length()) : text);
          case "trimSuffix" ->
              map(
                  name,
                  (cut, text) ->
                      text.endsWith(cut) ? text.substring(0, text.length() - cut.length()) : text);
          case "contains" -> test(name, String::contains);
          case "hasPrefix" -> test(name, String::startsWith);
          case "hasSuffix" -> test(name, String::endsWith);
          case "trunc" ->
              Function.of(
                  name,
                  a -> GoValue.of(truncate(whole(a, 0), text(a, 1))),
                  ParameterType.INT,
                  ParameterType.STRING);
          case "abbrev" ->
              Function.of(
                  name,
                  a -> GoValue.of(abbreviate(whole(a, 0), text(a, 1))),
                  ParameterType.INT,
                  ParameterType.STRING);
          case "substr" ->
              Function.of(
                  name,
                  a -> GoValue.of(substring(whole(a, 0), whole(a, 1), text(a, 2))),
                  ParameterType.INT,
                  ParameterType.INT,
                  ParameterType.STRING);
          case "repeat" ->
              Function.of(
                  name,
                  a -> GoValue.of(repeat(whole(a, 0), text(a, 1))),
                  ParameterType.INT,
                  ParameterType.STRING);
          case "replace" ->
              Function.of(
                  name,
                  a -> GoValue.of(replace(text(a, 0), text(a, 1), text(a, 2))),
                  ParameterType.STRING,
                  ParameterType.STRING,
                  ParameterType.STRING);
          case "indent" ->
              Function.of(
                  name,
                  a -> GoValue.of(indent(whole(a, 0), text(a, 1))),
                  ParameterType.INT,
                  ParameterType.STRING);
          case "nindent" ->
              Function.of(
                  name,
                  a -> GoValue.of("\n" + indent(whole(a, 0), text(a, 1))),
                  ParameterType.INT,
                  ParameterType.STRING);
          case "wrap" ->
              Function.of(
                  name,
                  a -> GoValue.of(wrap(whole(a, 0), "\n", text(a, 1), LongWords.KEEP)),
                  ParameterType.INT,
                  ParameterType.STRING);
          case "wrapWith" ->
              Function.of(
                  name,
                  a -> GoValue.of(wrap(whole(a, 0), text(a, 1), text(a, 2), LongWords.BREAK)),
                  ParameterType.INT,
                  ParameterType.STRING,
                  ParameterType.STRING);
          case "plural" ->
              Function.of(
                  name,
                  a -> GoValue.of(whole(a, 2) == 1 ? text(a, 0) : text(a, 1)),
                  ParameterType.STRING,
                  ParameterType.STRING,
                  ParameterType.INT);
          case "quote" -> Function.variadic(name, ParameterType.ANY, a -> GoValue.of(quoted(a)));
          case "squote" ->
              Function.variadic(name, ParameterType.ANY, a -> GoValue.of(singleQuoted(a)));
          case "cat" ->
              Function.variadic(name, ParameterType.ANY, a -> GoValue.of(concatenated(a)));
          case "toString" ->
              Function.of(name, a -> GoValue.of(Arguments.string(a.getFirst())), ParameterType.ANY);
          case "fail" ->
              Function.of(
                  name,
                  a -> {
                    throw new FunctionException(text(a, 0));
                  },
                  ParameterType.STRING);
          case "base" -> map(name, Paths::base);
          case "dir" -> map(name, Paths::directory);
          case "clean" -> map(name, Paths::clean);
          case "ext" -> map(name, Paths::extension);
          case "osBase" -> map(name, Paths::base);
          case "osDir" -> map(name, Paths::directory);
          case "osClean" -> map(name, Paths::clean);
          case "osExt" -> map(name, Paths::extension);
          case "isAbs", "osIsAbs" ->
              Function.of(name, a -> GoValue.of(text(a, 0).startsWith("/")), ParameterType.STRING);
          default -> null;
        });
  }

  private static Function map(String name, TextMap map) {
    return Function.of(name, a -> GoValue.of(map.apply(text(a, 0))), ParameterType.STRING);
  }

  private static Function map(String name, java.util.function.BinaryOperator<String> map) {
    return Function.of(
        name,
        a -> GoValue.of(map.apply(text(a, 0), text(a, 1))),
        ParameterType.STRING,
        ParameterType.STRING);
  }

  /** The text is the last argument, so that it can be piped in; the test has it first. */
  private static Function test(String name, java.util.function.BiPredicate<String, String> test) {
    return Function.of(
        name,
        a -> GoValue.of(test.test(text(a, 1), text(a, 0))),
        ParameterType.STRING,
        ParameterType.STRING);
  }

  private static String title(String text) {
    var out = new StringBuilder();
    int[] previous = {' '};
    text.codePoints()
        .forEach(
            c -> {
              boolean starts = !(Character.isLetterOrDigit(previous[0]) || previous[0] == '_');
              boolean separates = previous[0] < 0x80 ? starts : Character.isWhitespace(previous[0]);
              out.appendCodePoint(separates ? Character.toTitleCase(c) : c);
              previous[0] = c;
            });
    return out.toString();
  }

  private static String untitle(String text) {
    var out = new StringBuilder();
    boolean[] starts = {true};
    text.codePoints()
        .forEach(
            c -> {
              out.appendCodePoint(starts[0] ? Character.toLowerCase(c) : c);
              starts[0] = Character.isWhitespace(c);
            });
    return out.toString();
  }

  private static String withoutSpace(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String swapCase(String text) {
    var out = new StringBuilder();
    boolean[] starts = {true};
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
                out.appendCodePoint(Character.toLowerCase(c));
              } else if (Character.isLowerCase(c)) {
                out.appendCodePoint(
                    starts[0] ? Character.toTitleCase(c) : Character.toUpperCase(c));
              } else {
                out.appendCodePoint(c);
              }
              starts[0] = Character.isWhitespace(c);
            });
    return out.toString();
  }

  private static String initials(String text) {
    var out = new StringBuilder();
    boolean[] starts = {true};
    text.codePoints()
        .forEach(
            c -> {
              boolean space = Character.isWhitespace(c);
              if (!space && starts[0]) {
                out.appendCodePoint(c);
              }
              starts[0] = space;
            });
    return out.toString();
  }

  private static String trimAll(String text, String cut) {
    int start = 0;
    int end = text.length();
    while (start < end && cut.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && cut.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Counts bytes, as Go does; a negative length keeps the end of the text. */
  private static String truncate(int length, String text) {
    byte[] bytes = utf8(text);
    if (length < 0 && bytes.length + length > 0) {
      return slice(bytes, bytes.length + length, bytes.length);
    }
    return length >= 0 && bytes.length > length ? slice(bytes, 0, length) : text;
  }

  private static String substring(int start, int end, String text) throws FunctionException {
    byte[] bytes = utf8(text);
    int from = Math.max(start, 0);
    int to = end > bytes.length || (start >= 0 && end < 0) ? bytes.length : end;
    if (from > to) {
      throw new FunctionException("slice bounds out of range [%d:%d]".formatted(from, to));
    }
    return slice(bytes, from, to);
  }

  private static String abbreviate(int width, String text) {
    if (width < 4 || text.length() <= width) {
      return text;
    }
    return text.substring(0, width - 3) + "...";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String slice(byte[] bytes, int from, int to) {
    return new String(Arrays.copyOfRange(bytes, from, to), StandardCharsets.UTF_8);
  }

  private static String repeat(int count, String text) throws FunctionException {
    if (count < 0) {
      throw new FunctionException("strings: negative Repeat count");
    }
    if ((long) count * text.length() > Functions.MAX_LOOP) {
      throw new FunctionException("repeat makes more than " + Functions.MAX_LOOP + " characters");
    }
    return text.repeat(count);
  }

  private static String replace(String old, String replacement, String text) {
    return text.replace(old, replacement);
  }

  private static String indent(int spaces, String text) throws FunctionException {
    String pad = repeat(spaces, " ");
    return pad + text.replace("\n", "\n" + pad);
  }

  /** What to do with a word that is longer than a line. */
  private enum LongWords {
    KEEP,
    BREAK
  }

  /** Breaks at the last space within {@code width} characters. */
  private static String wrap(int width, String separator, String text, LongWords longWords) {
    int limit = Math.max(width, 1);
    var out = new StringBuilder();
    int start = 0;
    while (text.length() - start > limit) {
      if (text.charAt(start) == ' ') {
        start++;
        continue;
      }
      int space = text.lastIndexOf(' ', start + limit);
      if (space < start && longWords == LongWords.KEEP) {
        space = text.indexOf(' ', start + limit);
        if (space < 0) {
          break;
        }
      }
      int end = space < start ? start + limit : space;
      out.append(text, start, end).append(separator);
      start = space < start ? end : end + 1;
    }
    return out.append(text, start, text.length()).toString();
  }

  private static List<GoValue> withoutNil(List<GoValue> values) {
    var kept = new ArrayList<>(values);
    kept.removeIf(value -> value == GoValue.Nil.NIL);
    return kept;
  }

  private static String quoted(List<GoValue> values) {
    return String.join(
        " ", withoutNil(values).stream().map(v -> GoQuote.string(Arguments.string(v))).toList());
  }

  private static String singleQuoted(List<GoValue> values) {
    return String.join(
        " ", withoutNil(values).stream().map(v -> "'" + Arguments.string(v) + "'").toList());
  }

  private static String concatenated(List<GoValue> values) {
    return String.join(" ", withoutNil(values).stream().map(Arguments::string).toList());
  }
}
