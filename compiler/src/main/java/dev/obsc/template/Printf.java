package dev.obsc.template;

import dev.obsc.json.GoQuote;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** {@code fmt.Sprintf} for the values that templates have. */
final class Printf {
  private static final int MAX_WIDTH = 1_000_000;

  private final String format;
  private final List<GoValue> arguments;
  private final StringBuilder out = new StringBuilder();
  private int position;
  private int nextArgument;

  private Printf(String format, List<GoValue> arguments) {
    this.format = format;
    this.arguments = arguments;
  }

  static String format(String format, List<GoValue> arguments) {
    return new Printf(format, arguments).run();
  }

  /** Flags, width and precision of one verb; a negative number means not given. */
  private record Spec(String flags, int width, int precision) {
    boolean has(char flag) {
      return flags.indexOf(flag) >= 0;
    }
  }

  private String run() {
    while (position < format.length()) {
      char c = format.charAt(position++);
      if (c != '%') {
        out.append(c);
      } else {
        appendVerb();
      }
    }
    if (nextArgument < arguments.size()) {
      appendExtra();
    }
    return out.toString();
  }

  private void appendExtra() {
    out.append("%!(EXTRA ");
    for (int i = nextArgument; i < arguments.size(); i++) {
      out.append(i > nextArgument ? ", " : "").append(typed(arguments.get(i)));
    }
    out.append(')');
  }

  private static String typed(GoValue value) {
    boolean isNil = value.isNil();
    return isNil ? "<nil>" : value.type() + "=" + GoText.format(value);
  }

  private void appendVerb() {
    int flagsStart = position;
    while (position < format.length() && "+-# 0".indexOf(format.charAt(position)) >= 0) {
      position++;
    }
    String flags = format.substring(flagsStart, position);
    int width = readNumber();
    int precision = -1;
    if (position < format.length() && format.charAt(position) == '.') {
      position++;
      precision = Math.max(0, readNumber());
    }
    if (position == format.length()) {
      out.append("%!(NOVERB)");
      return;
    }
    int verb = format.codePointAt(position);
    position += Character.charCount(verb);
    if (verb == '%') {
      out.append('%');
    } else if (nextArgument >= arguments.size()) {
      out.append("%!").appendCodePoint(verb).append("(MISSING)");
    } else {
      appendPadded(verb, new Spec(flags, width, precision), arguments.get(nextArgument++));
    }
  }

  private int readNumber() {
    if (position < format.length() && format.charAt(position) == '*') {
      position++;
      GoValue value =
          nextArgument < arguments.size() ? arguments.get(nextArgument++) : GoValue.Nil.NIL;
      return value instanceof GoValue.Whole whole ? (int) Math.min(MAX_WIDTH, whole.value()) : -1;
    }
    int start = position;
    int value = 0;
    while (position < format.length() && Character.isDigit(format.charAt(position))) {
      value = Math.min(MAX_WIDTH, value * 10 + format.charAt(position++) - '0');
    }
    return position == start ? -1 : value;
  }

  private void appendPadded(int verb, Spec spec, GoValue value) {
    String text = render(verb, spec, value);
    int missing = spec.width() - text.codePointCount(0, text.length());
    boolean isNumber = value instanceof GoValue.Whole || value instanceof GoValue.Real;
    if (missing <= 0) {
      out.append(text);
    } else if (spec.has('-')) {
      out.append(text).repeat(' ', missing);
    } else if (spec.has('0') && isNumber && verb != 'v') {
      int sign = !text.isEmpty() && "+-".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
      out.append(text, 0, sign).repeat('0', missing).append(text, sign, text.length());
    } else {
      out.repeat(spec.has('0') ? '0' : ' ', missing).append(text);
    }
  }

  private static String render(int verb, Spec spec, GoValue value) {
    return switch (verb) {
      case 'v' ->
          value instanceof GoValue.Whole whole
              ? signed(spec, "" + whole.value())
              : GoText.format(value);
      case 'T' -> value.type();
      default ->
          switch (value) {
            case GoValue.Text text -> text(verb, spec, text.value(), value);
            case GoValue.Whole whole -> whole(verb, spec, whole.value(), value);
            case GoValue.Real real -> real(verb, spec, real.value(), value);
            case GoValue.Bool bool ->
                verb == 't' ? Boolean.toString(bool.value()) : bad(verb, value);
            case GoValue.Sequence sequence ->
                "["
                    + String.join(
                        " ", sequence.elements().stream().map(e -> render(verb, spec, e)).toList())
                    + "]";
            case GoValue.Dictionary dictionary ->
                "map["
                    + String.join(
                        " ",
                        dictionary.entries().entrySet().stream()
                            .map(
                                e ->
                                    render(verb, spec, GoValue.of(e.getKey()))
                                        + ":"
                                        + render(verb, spec, e.getValue()))
                            .toList())
                    + "]";
            case GoValue.Missing _, GoValue.Nil _ -> bad(verb, value);
          };
    };
  }

  private static String text(int verb, Spec spec, String text, GoValue value) {
    String cut =
        spec.precision() >= 0 && text.codePointCount(0, text.length()) > spec.precision()
            ? text.substring(0, text.offsetByCodePoints(0, spec.precision()))
            : text;
    return switch (verb) {
      case 's' -> cut;
      case 'q' -> GoQuote.string(cut);
      case 'x' -> HexFormat.of().formatHex(cut.getBytes(StandardCharsets.UTF_8));
      case 'X' -> HexFormat.of().withUpperCase().formatHex(cut.getBytes(StandardCharsets.UTF_8));
      default -> bad(verb, value);
    };
  }

  private static String whole(int verb, Spec spec, long number, GoValue value) {
    String prefix = spec.has('#') ? "0" : "";
    return switch (verb) {
      case 'd' -> signed(spec, Long.toString(number));
      case 'b' -> Long.toString(number, 2);
      case 'o' -> prefix + Long.toString(number, 8);
      case 'x' -> (spec.has('#') ? "0x" : "") + Long.toString(number, 16);
      case 'X' -> (spec.has('#') ? "0X" : "") + Long.toString(number, 16).toUpperCase(Locale.ROOT);
      case 'c' ->
          Character.isValidCodePoint((int) number) ? Character.toString((int) number) : "\uFFFD";
      case 'q' -> "'" + Character.toString((int) number) + "'";
      case 'U' -> "U+%04X".formatted(number);
      default -> bad(verb, value);
    };
  }

  private static String real(int verb, Spec spec, double number, GoValue value) {
    int precision = spec.precision() < 0 ? 6 : spec.precision();
    return switch (verb) {
      case 'f', 'F' ->
          signed(
              spec,
              new BigDecimal(number).setScale(precision, RoundingMode.HALF_EVEN).toPlainString());
      case 'e' -> signed(spec, ("%." + precision + "e").formatted(number));
      case 'g' -> signed(spec, GoText.format(value));
      default -> bad(verb, value);
    };
  }

  private static String signed(Spec spec, String number) {
    if (number.startsWith("-")) {
      return number;
    }
    return spec.has('+') ? "+" + number : spec.has(' ') ? " " + number : number;
  }

  private static String bad(int verb, GoValue value) {
    return "%!" + Character.toString(verb) + "(" + typed(value) + ")";
  }
}
