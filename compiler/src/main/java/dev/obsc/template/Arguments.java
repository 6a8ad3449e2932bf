package dev.obsc.template;

import java.util.ArrayList;
import java.util.List;

/** Reads the arguments of a function, and converts them as sprig does where it is lenient. */
final class Arguments {
  private Arguments() {}

  /** The string at {@code index}; the signature guarantees that it is one. */
  static String text(List<GoValue> arguments, int index) {
    return ((GoValue.Text) arguments.get(index)).value();
  }

  /** The int at {@code index}; the signature guarantees that it is one. */
  static int whole(List<GoValue> arguments, int index) {
    return Math.clamp(
        ((GoValue.Whole) arguments.get(index)).value(), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** The map at {@code index}; nil is an empty one, as in Go. */
  static GoValue.Dictionary dictionary(List<GoValue> arguments, int index) {
    return arguments.get(index) instanceof GoValue.Dictionary dictionary
        ? dictionary
        : GoValue.Dictionary.empty();
  }

  /** The elements of a list argument of any element type. */
  static List<GoValue> elements(GoValue value, String complaint) throws FunctionException {
    if (value instanceof GoValue.Sequence sequence) {
      return sequence.elements();
    }
    throw new FunctionException(complaint + " " + value.kind());
  }

  /** A value as a string: itself, or as {@code %v} prints it. */
  static String string(GoValue value) {
    return GoText.format(value);
  }

  /** As sprig's {@code toStrings}: nil elements vanish, a scalar becomes a list of one. */
  static List<String> strings(GoValue value) {
    var strings = new ArrayList<String>();
    switch (value) {
      case GoValue.Sequence sequence -> {
        for (GoValue element : sequence.elements()) {
          if (element != GoValue.Nil.NIL) {
            strings.add(string(element));
          }
        }
      }
      case GoValue.Missing _, GoValue.Nil _ -> {}
      case GoValue.Bool _, GoValue.Whole _, GoValue.Real _, GoValue.Text _, GoValue.Dictionary _ ->
          strings.add(string(value));
    }
    return strings;
  }

  /** As the cast library's ToInt64: what is no number is zero. */
  static long toInt64(GoValue value) {
    return switch (value) {
      case GoValue.Whole whole -> whole.value();
      case GoValue.Real real -> (long) real.value();
      case GoValue.Bool bool -> bool.value() ? 1 : 0;
      case GoValue.Text text -> Numbers.parseWhole(withoutZeroFraction(text.value())).orElse(0L);
      case GoValue.Missing _, GoValue.Nil _, GoValue.Sequence _, GoValue.Dictionary _ -> 0;
    };
  }

  private static String withoutZeroFraction(String text) {
    int dot = text.indexOf('.');
    boolean onlyZeros = dot > 0 && text.substring(dot + 1).chars().allMatch(c -> c == '0');
    return onlyZeros ? text.substring(0, dot) : text;
  }

  /** As the cast library's ToFloat64: what is no number is zero. */
  static double toFloat64(GoValue value) {
    return switch (value) {
      case GoValue.Whole whole -> whole.value();
      case GoValue.Real real -> real.value();
      case GoValue.Bool bool -> bool.value() ? 1 : 0;
      case GoValue.Text text -> Numbers.parseReal(text.value()).orElse(0.0);
      case GoValue.Missing _, GoValue.Nil _, GoValue.Sequence _, GoValue.Dictionary _ -> 0;
    };
  }
}
