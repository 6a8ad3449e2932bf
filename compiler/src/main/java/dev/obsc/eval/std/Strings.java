package dev.obsc.eval.std;

import dev.obsc.eval.ArrayValue;
import dev.obsc.eval.BooleanValue;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Family;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.NumberValue;
import dev.obsc.eval.StringValue;
import dev.obsc.eval.Value;
import dev.obsc.json.NumberText;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Functions on the characters of a string. */
public final class Strings extends Family {
  private static final int MAX_CODE_POINT = 0x10FFFF;

  @Override
  public void declare(Signatures signatures) {
    signatures.add("char", "n");
    signatures.add("codepoint", "str");
    signatures.add("stringChars", "str");
    signatures.add("substr", "str", "from", "len");
    signatures.add("startsWith", "~a", "~b");
    signatures.add("endsWith", "~a", "~b");
    signatures.add("asciiUpper", "str");
    signatures.add("asciiLower", "str");
    signatures.add("isEmpty", "str");
    signatures.add("equalsIgnoreCase", "str1", "str2");
    signatures.add("trim", "str");
    signatures.add("stripChars", "str", "chars");
    signatures.add("lstripChars", "str", "chars");
    signatures.add("rstripChars", "str", "chars");
  }

  @Override
  public Value call(String function, Lazy[] arguments, Evaluator evaluator) {
    return switch (function) {
      case "char" -> character(evaluator.number(arguments[0]), evaluator);
      case "codepoint" -> codePoint(evaluator.string(arguments[0]), evaluator);
      case "stringChars" -> Sequence.indexed(arguments[0], evaluator);
      case "substr" -> substring(arguments, evaluator);
      case "startsWith" -> BooleanValue.of(hasPart(arguments, true, evaluator));
      case "endsWith" -> BooleanValue.of(hasPart(arguments, false, evaluator));
      case "asciiUpper" -> StringValue.of(upper(asciiArgument(arguments[0], evaluator)));
      case "asciiLower" -> StringValue.of(lower(asciiArgument(arguments[0], evaluator)));
      case "isEmpty" -> BooleanValue.of(evaluator.string(arguments[0]).units() == 0);
      case "equalsIgnoreCase" -> {
        String left = evaluator.string(arguments[0]).text();
        String right = evaluator.string(arguments[1]).text();
        // Differs from go-jsonnet, which ignores the case of all letters.
        yield BooleanValue.of(lower(left).equals(lower(right)));
      }
      case "trim" -> StringValue.of(Stripping.trim(evaluator.string(arguments[0]).text()));
      case "stripChars" -> strip(arguments, true, true, evaluator);
      case "lstripChars" -> strip(arguments, true, false, evaluator);
      case "rstripChars" -> strip(arguments, false, true, evaluator);
      default -> throw new IllegalArgumentException(function);
    };
  }

  static StringValue character(double number, Evaluator evaluator) {
    if (number > MAX_CODE_POINT) {
      throw evaluator.error("Invalid unicode codepoint, got " + NumberText.GO_YAML.of(number));
    }
    if (number < 0) {
      throw evaluator.error("Codepoints must be >= 0, got " + NumberText.GO_YAML.of(number));
    }
    int codePoint = (int) number;
    boolean surrogate =
        codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return StringValue.ofCodePoint(surrogate ? 0xFFFD : codePoint);
  }

  private static Value codePoint(StringValue string, Evaluator evaluator) {
    if (string.length() != 1) {
      throw evaluator.error("codepoint takes a string of length 1, got length " + string.length());
    }
    return NumberValue.of(string.codePointAt(0));
  }

  private static Value substring(Lazy[] arguments, Evaluator evaluator) {
    if (!(arguments[0].force(evaluator) instanceof StringValue string)) {
      throw notA("first parameter should be a string", arguments[0], evaluator);
    }
    if (!(arguments[1].force(evaluator) instanceof NumberValue from)) {
      throw notA("second parameter should be a number", arguments[1], evaluator);
    }
    if (from.value() != Math.rint(from.value())) {
      throw wrong("second parameter should be an integer", sixPlaces(from.value()), evaluator);
    }
    if (from.value() < 0) {
      throw wrong(
          "second parameter should be greater than zero", sixPlaces(from.value()), evaluator);
    }
    if (!(arguments[2].force(evaluator) instanceof NumberValue length)) {
      throw notA("third parameter should be a number", arguments[2], evaluator);
    }
    if (length.value() != Math.rint(length.value())) {
      throw wrong("third parameter should be an integer", sixPlaces(length.value()), evaluator);
    }
    if (length.value() < 0) {
      throw wrong(
          "third parameter should be greater than zero",
          NumberText.JSONNET.of(length.value()),
          evaluator);
    }
    int start = (int) Math.min(from.value(), string.length());
    int end = (int) Math.min(from.value() + length.value(), string.length());
    return string.slice(start, end);
  }

  private static RuntimeException notA(String complaint, Lazy found, Evaluator evaluator) {
    return wrong(complaint, found.force(evaluator).typeName(), evaluator);
  }

  private static RuntimeException wrong(String complaint, String found, Evaluator evaluator) {
    return evaluator.error("substr " + complaint + ", got " + found);
  }

  /** As C's {@code %f}. */
  private static String sixPlaces(double number) {
    return new BigDecimal(number).setScale(6, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static boolean hasPart(Lazy[] arguments, boolean atStart, Evaluator evaluator) {
    Value whole = arguments[0].force(evaluator);
    int length = Sequence.length(whole, evaluator);
    Value part = arguments[1].force(evaluator);
    if (length < Sequence.length(part, evaluator)) {
      return false;
    }
    if (!(whole instanceof StringValue string)) {
      throw notA("first parameter should be a string", whole, evaluator);
    }
    if (!(part instanceof StringValue wanted)) {
      return false;
    }
    evaluator.spend(wanted.units());
    return atStart
        ? string.text().startsWith(wanted.text())
        : string.text().endsWith(wanted.text());
  }

  private static String asciiArgument(Lazy lazy, Evaluator evaluator) {
    Value value = lazy.force(evaluator);
    // As the reference library, which asks for the length and then for the characters.
    ArrayValue characters = Sequence.indexed(value, evaluator);
    if (value instanceof ArrayValue) {
      for (int i = 0; i < characters.length(); i++) {
        evaluator.string(characters.element(i));
      }
    }
    return evaluator.string(value).text();
  }

  private static String upper(String text) {
    var out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c >= 'a' && c <= 'z') {
        out.setCharAt(i, (char) (c - 32));
      }
    }
    return out.toString();
  }

  private static String lower(String text) {
    var out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        out.setCharAt(i, (char) (c + 32));
      }
    }
    return out.toString();
  }

  private static Value strip(Lazy[] arguments, boolean left, boolean right, Evaluator evaluator) {
    StringValue string = evaluator.string(arguments[0]);
    if (string.units() == 0) {
      return string;
    }
    Value characters = arguments[1].force(evaluator);
    if (characters instanceof StringValue set) {
      return StringValue.of(Stripping.strip(string.text(), set.text(), left, right));
    }
    if (characters instanceof ArrayValue array) {
      var set = new StringBuilder();
      for (int i = 0; i < array.length(); i++) {
        if (array.get(i, evaluator) instanceof StringValue element && element.length() == 1) {
          set.append(element.text());
        }
      }
      return StringValue.of(Stripping.strip(string.text(), set.toString(), left, right));
    }
    throw evaluator.error("std.member first argument must be an array or a string");
  }
}
