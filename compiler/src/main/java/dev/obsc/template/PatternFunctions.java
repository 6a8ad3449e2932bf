package dev.obsc.template;

import static dev.obsc.template.Arguments.text;
import static dev.obsc.template.Arguments.whole;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** sprig's functions on regular expressions, which are RE2's. */
final class PatternFunctions {
  private PatternFunctions() {}

  static Optional<Function> find(String name) {
    String plain = ListFunctions.withoutMust(name);
    return Optional.ofNullable(
        switch (plain) {
          case "regexMatch" ->
              Function.of(
                  name,
                  a -> GoValue.of(pattern(text(a, 0)).matcher(text(a, 1)).find()),
                  ParameterType.STRING,
                  ParameterType.STRING);
          case "regexFind" ->
              Function.of(
                  name,
                  a -> GoValue.of(first(text(a, 0), text(a, 1))),
                  ParameterType.STRING,
                  ParameterType.STRING);
          case "regexFindAll" ->
              Function.of(
                  name,
                  a -> GoValue.strings(all(text(a, 0), text(a, 1), whole(a, 2))),
                  ParameterType.STRING,
                  ParameterType.STRING,
                  ParameterType.INT);
          case "regexReplaceAll" ->
              Function.of(
                  name,
                  a ->
                      GoValue.of(
                          new GoReplacement(pattern(text(a, 0)), text(a, 2))
                              .replaceAll(text(a, 1))),
                  ParameterType.STRING,
                  ParameterType.STRING,
                  ParameterType.STRING);
          case "regexReplaceAllLiteral" ->
              Function.of(
                  name,
                  a ->
                      GoValue.of(
                          pattern(text(a, 0))
                              .matcher(text(a, 1))
                              .replaceAll(Matcher.quoteReplacement(text(a, 2)))),
                  ParameterType.STRING,
                  ParameterType.STRING,
                  ParameterType.STRING);
          case "regexSplit" ->
              Function.of(
                  name,
                  a -> GoValue.strings(split(text(a, 0), text(a, 1), whole(a, 2))),
                  ParameterType.STRING,
                  ParameterType.STRING,
                  ParameterType.INT);
          case "regexQuoteMeta" ->
              Function.of(name, a -> GoValue.of(Pattern.quote(text(a, 0))), ParameterType.STRING);
          default -> null;
        });
  }

  private static Pattern pattern(String regex) throws FunctionException {
    try {
      return Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      throw new FunctionException(String.valueOf(e.getMessage()));
    }
  }

  private static String first(String regex, String text) throws FunctionException {
    Matcher matcher = pattern(regex).matcher(text);
    return matcher.find() ? matcher.group() : "";
  }

  /** At most {@code limit} matches; a negative limit means all. */
  private static List<String> all(String regex, String text, int limit) throws FunctionException {
    var found = new ArrayList<String>();
    Matcher matcher = pattern(regex).matcher(text);
    while ((limit < 0 || found.size() < limit) && matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  private static List<String> split(String regex, String text, int limit) throws FunctionException {
    var parts = new ArrayList<String>();
    if (limit == 0) {
      return parts;
    }
    Matcher matcher = pattern(regex).matcher(text);
    int start = 0;
    while ((limit < 0 || parts.size() < limit - 1) && matcher.find()) {
      if (matcher.end() > 0) {
        parts.add(text.substring(start, matcher.start()));
        start = matcher.end();
      }
    }
    parts.add(text.substring(start));
    return parts;
  }
}
