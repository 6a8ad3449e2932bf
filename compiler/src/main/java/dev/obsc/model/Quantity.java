package dev.obsc.model;

import dev.obsc.json.Json;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonString;
import dev.obsc.json.NumberText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An amount of a resource as Kubernetes writes it, such as {@code 250m}, {@code 1.5Gi} or {@code
 * 1e3}.
 *
 * @param text as the manifest has it
 * @param value exact, within the limits the API server keeps: amounts are rounded away from zero to
 *     a billionth, and cut off at 2^63-1
 * @param suffix the unit; empty for none, {@code e} for an exponent
 */
// Grammar and limits: apimachinery, pkg/api/resource/quantity.go.
public record Quantity(String text, BigDecimal value, String suffix)
    implements Comparable<Quantity> {
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);
  private static final BigDecimal SMALLEST = BigDecimal.ONE.movePointLeft(9);
  private static final int SMALLEST_SCALE = 9;

  /** Reads what a manifest holds: the text of an amount, or a plain number. */
  public static Optional<Quantity> of(Json json) {
    return switch (json) {
      case JsonString(String text) -> parse(text);
      case JsonNumber(double number) -> {
        var text = new StringBuilder();
        NumberText.GO_JSON.append(number, text);
        yield parse(text.toString());
      }
      default -> Optional.empty();
    };
  }

  /** Empty if {@code text} is not a quantity. */
  public static Optional<Quantity> parse(String text) {
    int digits = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
    int end = digits;
    int points = 0;
    while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      points += text.charAt(end) == '.' ? 1 : 0;
      end++;
    }
    if (points > 1 || end - digits - points == 0) {
      return Optional.empty();
    }
    var number = new BigDecimal(text.substring(0, end));
    String unit = text.substring(end);
    return scaled(number, unit)
        .map(value -> new Quantity(text, value, isExponent(unit) ? "e" : unit));
  }

  public boolean isZero() {
    return value.signum() == 0;
  }

  public boolean isNegative() {
    return value.signum() < 0;
  }

  /** Whether the unit is a power of 1024. */
  public boolean isBinary() {
    return suffix.endsWith("i");
  }

  /** Compares amounts, whatever their units. */
  @Override
  public int compareTo(Quantity other) {
    return value.compareTo(other.value);
  }

  /** Two quantities are equal when they are the same amount, whatever their units. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Quantity that && value.compareTo(that.value) == 0;
  }

  @Override
  public int hashCode() {
    return value.stripTrailingZeros().hashCode();
  }

  @Override
  public String toString() {
    return text;
  }

  private static Optional<BigDecimal> scaled(BigDecimal number, String unit) {
    if (isExponent(unit)) {
      return exponent(unit.substring(1)).map(power -> shifted(number, power));
    }
    return switch (unit) {
      case "n" -> Optional.of(shifted(number, -9));
      case "u" -> Optional.of(shifted(number, -6));
      case "m" -> Optional.of(shifted(number, -3));
      case "" -> Optional.of(shifted(number, 0));
      case "k" -> Optional.of(shifted(number, 3));
      case "M" -> Optional.of(shifted(number, 6));
      case "G" -> Optional.of(shifted(number, 9));
      case "T" -> Optional.of(shifted(number, 12));
      case "P" -> Optional.of(shifted(number, 15));
      case "E" -> Optional.of(shifted(number, 18));
      case "Ki" -> Optional.of(limited(times1024(number, 1)));
      case "Mi" -> Optional.of(limited(times1024(number, 2)));
      case "Gi" -> Optional.of(limited(times1024(number, 3)));
      case "Ti" -> Optional.of(limited(times1024(number, 4)));
      case "Pi" -> Optional.of(limited(times1024(number, 5)));
      case "Ei" -> Optional.of(limited(times1024(number, 6)));
      default -> Optional.empty();
    };
  }

  /** A lone {@code E} is the unit exa; with a number behind it, it starts an exponent. */
  private static boolean isExponent(String unit) {
    return unit.length() > 1
        && (unit.charAt(0) == 'e' || unit.charAt(0) == 'E')
        && !unit.equals("Ei");
  }

  private static Optional<Integer> exponent(String text) {
    try {
      // Anything past the limits gives the limit, so that the exponent itself may be cut off.
      return Optional.of(Math.clamp(Long.parseLong(text), -1_000_000, 1_000_000));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static BigDecimal times1024(BigDecimal number, int power) {
    return number.multiply(BigDecimal.valueOf(1L << (10 * power)));
  }

  private static BigDecimal shifted(BigDecimal number, int power) {
    return limited(number.scaleByPowerOfTen(power));
  }

  private static BigDecimal limited(BigDecimal value) {
    if (value.signum() == 0) {
      return BigDecimal.ZERO;
    }
    // The position of the first digit decides for far too large and small ones without writing
    // out all their zeros.
    long firstDigit = (long) value.precision() - value.scale();
    if (firstDigit > LARGEST.precision() || value.abs().compareTo(LARGEST) > 0) {
      return withSignOf(value, LARGEST);
    }
    if (firstDigit < -SMALLEST_SCALE) {
      return withSignOf(value, SMALLEST);
    }
    return value.scale() > SMALLEST_SCALE ? value.setScale(SMALLEST_SCALE, RoundingMode.UP) : value;
  }

  private static BigDecimal withSignOf(BigDecimal value, BigDecimal amount) {
    return value.signum() < 0 ? amount.negate() : amount;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
