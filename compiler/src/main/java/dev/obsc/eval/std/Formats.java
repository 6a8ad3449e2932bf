package dev.obsc.eval.std;

import dev.obsc.eval.ArrayValue;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Family;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.NumberValue;
import dev.obsc.eval.ObjectValue;
import dev.obsc.eval.StringValue;
import dev.obsc.eval.Value;
import java.util.List;
import java.util.Optional;

/** {@code std.format} and {@code std.mod}, which is the operator {@code %}. */
public final class Formats extends Family {
  @Override
  public void declare(Signatures signatures) {
    signatures.add("format", "~str", "~vals");
    signatures.add("mod", "a", "b");
  }

  @Override
  public Value call(String function, Lazy[] arguments, Evaluator evaluator) {
    return switch (function) {
      case "format" -> format(arguments[0], arguments[1], evaluator);
      case "mod" -> modulo(arguments[0].force(evaluator), arguments[1].force(evaluator), evaluator);
      default -> throw new IllegalArgumentException(function);
    };
  }

  /** The operator {@code %}: formats if the left operand is a string. */
  public static Value modulo(Value left, Value right, Evaluator evaluator) {
    if (left instanceof NumberValue dividend && right instanceof NumberValue divisor) {
      if (divisor.value() == 0) {
        throw evaluator.error("Division by zero.");
      }
      return evaluator.number(dividend.value() % divisor.value());
    }
    if (left instanceof StringValue) {
      return format(left, right, evaluator);
    }
    throw evaluator.error(
        "Operator % cannot be used on types " + left.typeName() + " and " + right.typeName() + ".");
  }

  private static Value format(Lazy template, Lazy values, Evaluator evaluator) {
    Value given = values.force(evaluator);
    List<FormatPart> parts = parse(template.force(evaluator), evaluator);
    var out = new StringBuilder();
    var source =
        switch (given) {
          case ArrayValue array -> new FormatValues.OfArray(array, evaluator);
          case ObjectValue object -> new FormatValues.OfObject(object, evaluator);
          default -> new FormatValues.OfArray(ArrayValue.of(given), evaluator);
        };
    for (FormatPart part : parts) {
      switch (part) {
        case FormatPart.Literal(String text) -> out.append(text);
        case FormatPart.Code code -> append(code, source, evaluator, out);
      }
      evaluator.checkSize(out.length());
    }
    source.end();
    return StringValue.of(out.toString());
  }

  private static List<FormatPart> parse(Value template, Evaluator evaluator) {
    if (!(template instanceof StringValue string)) {
      // As the reference library, which asks for the length and then for the first character.
      Sequence.indexed(template, evaluator);
      throw evaluator.typeError(template, "string");
    }
    try {
      return FormatParser.parse(string.text());
    } catch (Problem problem) {
      throw evaluator.error(problem.text());
    }
  }

  private static void append(
      FormatPart.Code code, FormatValues values, Evaluator evaluator, StringBuilder out) {
    Lazy width = values.size(code.width(), "field width");
    Optional<Lazy> precision = code.precision().map(size -> values.size(size, "precision"));
    String text =
        code.conversion() == '%'
            ? "%"
            : new FormatConversion(code, width, precision, evaluator).convert(values.next(code));
    pad(text, evaluator.number(width), code.left(), evaluator, out);
  }

  private static void pad(
      String text, double width, boolean left, Evaluator evaluator, StringBuilder out) {
    double missing = Math.ceil(width - text.codePointCount(0, text.length()));
    if (missing <= 0) {
      out.append(text);
      return;
    }
    evaluator.checkSize((long) missing + out.length());
    if (left) {
      out.append(text).repeat(' ', (int) missing);
    } else {
      out.repeat(' ', (int) missing).append(text);
    }
  }
}
