package dev.obsc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.obsc.json.JsonBoolean;
import dev.obsc.json.JsonNumber;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "+1, 1",
    "-1, -1",
    "1., 1",
    ".5, 0.5",
    "007, 7",
    "250m, 0.25",
    "100u, 0.0001",
    "5n, 0.000000005",
    "1k, 1000",
    "1.5M, 1500000",
    "2G, 2000000000",
    "1T, 1000000000000",
    "1P, 1000000000000000",
    "1E, 1000000000000000000",
    "1Ki, 1024",
    "512Mi, 536870912",
    "1.5Gi, 1610612736",
    "1Ti, 1099511627776",
    "1Pi, 1125899906842624",
    "1Ei, 1152921504606846976",
    "1e3, 1000",
    "1E3, 1000",
    "1.5e-1, 0.15",
    "2e+2, 200",
  })
  void readsEveryNotationExactly(String text, BigDecimal value) {
    assertEquals(0, Quantity.parse(text).orElseThrow().value().compareTo(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-", ".", "Mi", "m", "1MB", "1mb", "1mi", "1gi", "1K", "1KI", "1 Gi", " 1", "1 ", "1,5",
        "1.2.3", "1e", "1e1.5", "1ee3", "1Eii", "--1", "0x10", "1_000", "NaN", "١"
      })
  void refusesEverythingElse(String text) {
    assertEquals(Optional.empty(), Quantity.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "9223372036854775807, 9223372036854775807",
    "9223372036854775808, 9223372036854775807",
    "8Ei, 9223372036854775807",
    "-10E, -9223372036854775807",
    "1e999999999999999, 9223372036854775807",
    "-1e999999999, -9223372036854775807",
  })
  void cutsOffWhatTheApiServerCannotHold(String text, BigDecimal value) {
    assertEquals(value, Quantity.parse(text).orElseThrow().value());
  }

  @ParameterizedTest
  @CsvSource({
    "0.1n, 0.000000001",
    "1.0000000001, 1.000000001",
    "-0.1n, -0.000000001",
    "1e-999999999999, 0.000000001",
    "0e-999999999999, 0",
  })
  void roundsAwayFromZeroToABillionth(String text, BigDecimal value) {
    assertEquals(0, Quantity.parse(text).orElseThrow().value().compareTo(value));
  }

  @Test
  void readsNumbersAsTheyAreWrittenInJson() {
    assertEquals("0.5", Quantity.of(new JsonNumber(0.5)).orElseThrow().text());
    assertEquals(Quantity.parse("1Gi"), Quantity.of(new JsonNumber(1073741824)));
    assertEquals(Optional.empty(), Quantity.of(JsonBoolean.TRUE));
  }

  @Property
  void thousandthsAndWholesAgree(@ForAll @IntRange(min = -1_000_000, max = 1_000_000) int n) {
    assertEquals(Quantity.parse(n + "000m"), Quantity.parse(Integer.toString(n)));
    assertEquals(Quantity.parse(n + "k"), Quantity.parse(n + "000"));
    assertEquals(Quantity.parse(n + "Mi"), Quantity.parse(n * 1024L + "Ki"));
  }

  @Property
  void ordersAsTheAmountsDo(
      @ForAll @LongRange(min = 0, max = 1L << 40) long a,
      @ForAll @LongRange(min = 0, max = 1L << 40) long b) {
    var first = Quantity.parse(a + "m").orElseThrow();
    var second = Quantity.parse(b + "m").orElseThrow();
    assertEquals(Integer.signum(Long.compare(a, b)), first.compareTo(second));
    assertEquals(a == b, first.equals(second));
  }

  @Property
  void equalAmountsHashEqually(@ForAll @IntRange(min = 0, max = 100_000) int n) {
    assertEquals(
        Quantity.parse(n + "Ki").orElseThrow().hashCode(),
        Quantity.parse(Long.toString(n * 1024L)).orElseThrow().hashCode());
  }

  @Property
  void neverFailsOnAnyText(@ForAll String text) {
    assertTrue(Quantity.parse(text).map(quantity -> quantity.text().equals(text)).orElse(true));
  }
}
