package dev.obsc.template;

import static dev.obsc.template.Arguments.toFloat64;
import static dev.obsc.template.Arguments.toInt64;
import static dev.obsc.template.Arguments.whole;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.LongBinaryOperator;

/** sprig's arithmetic. */
final class NumberFunctions {
  private NumberFunctions() {}

  static Optional<Function> find(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "atoi" ->
              Function.of(
                  name,
                  a -> GoValue.ofInt(Numbers.parseWhole(Arguments.text(a, 0)).orElse(0L)),
                  ParameterType.STRING);
          case "int" ->
              Function.of(name, a -> GoValue.ofInt(toInt64(a.getFirst())), ParameterType.ANY);
          case "int64" ->
              Function.of(name, a -> GoValue.ofInt64(toInt64(a.getFirst())), ParameterType.ANY);
          case "float64" ->
              Function.of(name, a -> new GoValue.Real(toFloat64(a.getFirst())), ParameterType.ANY);
          case "toDecimal" -> Function.of(name, a -> octal(a.getFirst()), ParameterType.ANY);
          case "add1" ->
              Function.of(name, a -> GoValue.ofInt64(toInt64(a.getFirst()) + 1), ParameterType.ANY);
          case "add" -> Function.variadic(name, ParameterType.ANY, a -> folded(a, 0, Long::sum));
          case "mul" ->
              Function.variadic(
                  name, ParameterType.ANY, a -> folded(a, 1, (x, y) -> x * y), ParameterType.ANY);
          case "sub" ->
              Function.of(
                  name,
                  a -> GoValue.ofInt64(toInt64(a.get(0)) - toInt64(a.get(1))),
                  ParameterType.ANY,
                  ParameterType.ANY);
          case "div" ->
              Function.of(
                  name, a -> divided(a, (x, y) -> x / y), ParameterType.ANY, ParameterType.ANY);
          case "mod" ->
              Function.of(
                  name, a -> divided(a, (x, y) -> x % y), ParameterType.ANY, ParameterType.ANY);
          case "max", "biggest" ->
              Function.variadic(
                  name,
                  ParameterType.ANY,
                  a -> folded(a, toInt64(a.getFirst()), Math::max),
                  ParameterType.ANY);
          case "min" ->
              Function.variadic(
                  name,
                  ParameterType.ANY,
                  a -> folded(a, toInt64(a.getFirst()), Math::min),
                  ParameterType.ANY);
          case "add1f" ->
              Function.of(
                  name,
                  a -> decimal(List.of(a.getFirst(), new GoValue.Real(1)), BigDecimal::add),
                  ParameterType.ANY);
          case "addf" ->
              Function.variadic(name, ParameterType.ANY, a -> decimal(a, BigDecimal::add));
          case "subf" ->
              Function.variadic(
                  name,
                  ParameterType.ANY,
                  a -> decimal(a, BigDecimal::subtract),
                  ParameterType.ANY);
          case "mulf" ->
              Function.variadic(
                  name,
                  ParameterType.ANY,
                  a -> decimal(a, BigDecimal::multiply),
                  ParameterType.ANY);
          case "divf" ->
              Function.variadic(
                  name,
                  ParameterType.ANY,
                  a -> decimal(a, NumberFunctions::quotient),
                  ParameterType.ANY);
          case "maxf" ->
              Function.variadic(
                  name, ParameterType.ANY, a -> decimal(a, BigDecimal::max), ParameterType.ANY);
          case "minf" ->
              Function.variadic(
                  name, ParameterType.ANY, a -> decimal(a, BigDecimal::min), ParameterType.ANY);
          case "floor" ->
              Function.of(
                  name,
                  a -> new GoValue.Real(Math.floor(toFloat64(a.getFirst()))),
                  ParameterType.ANY);
          case "ceil" ->
              Function.of(
                  name,
                  a -> new GoValue.Real(Math.ceil(toFloat64(a.getFirst()))),
                  ParameterType.ANY);
          case "round" ->
              Function.variadic(
                  name,
                  ParameterType.FLOAT64,
                  NumberFunctions::round,
                  ParameterType.ANY,
                  ParameterType.INT);
          case "until" ->
              Function.of(
                  name, a -> steps(0, whole(a, 0), whole(a, 0) < 0 ? -1 : 1), ParameterType.INT);
          case "untilStep" ->
              Function.of(
                  name,
                  a -> steps(whole(a, 0), whole(a, 1), whole(a, 2)),
                  ParameterType.INT,
                  ParameterType.INT,
                  ParameterType.INT);
          case "seq" -> Function.variadic(name, ParameterType.INT, NumberFunctions::sequence);
          default -> null;
        });
  }

  private static GoValue folded(List<GoValue> arguments, long start, LongBinaryOperator operator) {
    long value = start;
    for (GoValue argument : arguments) {
      value = operator.applyAsLong(value, toInt64(argument));
    }
    return GoValue.ofInt64(value);
  }

  private static GoValue divided(List<GoValue> arguments, LongBinaryOperator operator)
      throws FunctionException {
    long divisor = toInt64(arguments.get(1));
    if (divisor == 0) {
      throw new FunctionException("runtime error: integer divide by zero");
    }
    return GoValue.ofInt64(operator.applyAsLong(toInt64(arguments.get(0)), divisor));
  }

  private static GoValue decimal(List<GoValue> arguments, BinaryOperator<BigDecimal> operator)
      throws FunctionException {
    BigDecimal value = arguments.isEmpty() ? BigDecimal.ZERO : decimal(arguments.getFirst());
    for (int i = 1; i < arguments.size(); i++) {
      try {
        value = operator.apply(value, decimal(arguments.get(i)));
      } catch (ArithmeticException e) {
        throw new FunctionException("decimal division by 0");
      }
    }
    return new GoValue.Real(value.doubleValue());
  }

  private static BigDecimal decimal(GoValue value) {
    return BigDecimal.valueOf(toFloat64(value));
  }

  private static BigDecimal quotient(BigDecimal left, BigDecimal right) {
    return left.divide(right, MathContext.DECIMAL64);
  }

  /** Rounds the fraction up from {@code 0.5}, or from a third argument. */
  private static GoValue round(List<GoValue> arguments) {
    double scale = Math.pow(10, whole(arguments, 1));
    double scaled = scale * toFloat64(arguments.get(0));
    double roundOn = arguments.size() > 2 ? toFloat64(arguments.get(2)) : 0.5;
    double fraction = scaled - (scaled < 0 ? Math.ceil(scaled) : Math.floor(scaled));
    double rounded = fraction >= roundOn ? Math.ceil(scaled) : Math.floor(scaled);
    return new GoValue.Real(rounded / scale);
  }

  private static GoValue octal(GoValue value) {
    try {
      return GoValue.ofInt64(Long.parseLong(Arguments.string(value), 8));
    } catch (NumberFormatException notOctal) {
      return GoValue.ofInt64(0);
    }
  }

  private static GoValue steps(int start, int stop, int step) throws FunctionException {
    return GoValue.list(numbers(start, stop, step).stream().map(GoValue::ofInt).toList());
  }

  private static List<Long> numbers(long start, long stop, long step) throws FunctionException {
    var numbers = new ArrayList<Long>();
    boolean down = stop < start;
    if (down ? step >= 0 : step <= 0) {
      return numbers;
    }
    for (long i = start; down ? i > stop : i < stop; i += step) {
      if (numbers.size() == Functions.MAX_LOOP) {
        throw new FunctionException("a list of more than " + Functions.MAX_LOOP + " numbers");
      }
      numbers.add(i);
    }
    return numbers;
  }

  /** As the command {@code seq}: up to, from to, or from by to; joined by spaces. */
  private static GoValue sequence(List<GoValue> arguments) throws FunctionException {
    if (arguments.isEmpty() || arguments.size() > 3) {
      return GoValue.of("");
    }
    int start = arguments.size() == 1 ? 1 : whole(arguments, 0);
    int end = whole(arguments, arguments.size() - 1);
    int direction = end < start ? -1 : 1;
    int step = arguments.size() == 3 ? whole(arguments, 1) : direction;
    if (direction < 0 && step > 0) {
      return GoValue.of("");
    }
    return GoValue.of(
        String.join(
            " ",
            numbers(start, (long) end + direction, step).stream().map(String::valueOf).toList()));
  }
}
