package dev.obsc.tanka.natives;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.obsc.engine.NativeFunctionException;
import dev.obsc.json.Json;
import dev.obsc.json.JsonBoolean;
import dev.obsc.json.JsonString;
import dev.obsc.template.GoReplacement;

/** {@code escapeStringRegex}, {@code regexMatch} and {@code regexSubst}, on RE2 as Go's regexp. */
final class RegexNatives {
  private static final String META = "\\.+*?()|[]{}^$";
  private static final int MAX_NESTING = 1000;

  private RegexNatives() {}

  static Json escapeStringRegex(Arguments arguments) throws NativeFunctionException {
    String text = arguments.string(0);
    var out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (META.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return new JsonString(out.toString());
  }

  static Json regexMatch(Arguments arguments) throws NativeFunctionException {
    String regex = arguments.string(0);
    String text = arguments.string(1);
    return JsonBoolean.of(compile(regex).matcher(text).find());
  }

  static Json regexSubst(Arguments arguments) throws NativeFunctionException {
    String regex = arguments.string(0);
    String source = arguments.string(1);
    String replacement = arguments.string(2);
    return new JsonString(new GoReplacement(compile(regex), replacement).replaceAll(source));
  }

  private static Pattern compile(String regex) throws NativeFunctionException {
    if (nesting(regex) > MAX_NESTING) {
      throw new NativeFunctionException(
          "error parsing regexp: expression nests too deeply: `" + regex + "`");
    }
    try {
      return Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      throw new NativeFunctionException(message(regex, e));
    }
  }

  /** The library says what Go says, but for two messages. */
  private static String message(String regex, PatternSyntaxException failure) {
    String prefix = "error parsing regexp: ";
    return switch (failure.getDescription()) {
      case "regexp/syntax: internal error" -> prefix + "unexpected ): `" + regex + "`";
      case "trailing backslash at end of expression" ->
          prefix + "trailing backslash at end of expression: ``";
      default -> prefix + failure.getDescription() + ": `" + failure.getPattern() + "`";
    };
  }

  /** The parser of the library recurses for every parenthesis. */
  private static int nesting(String regex) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < regex.length(); i++) {
      switch (regex.charAt(i)) {
        case '\\' -> i++;
        case '(' -> deepest = Math.max(deepest, ++depth);
        case ')' -> depth--;
        default -> {}
      }
    }
    return deepest;
  }
}
