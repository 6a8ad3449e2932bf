package dev.obsc.eval.std;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberLayoutTest {
  private static final NumberLayout PLAIN = new NumberLayout(0, false, false);

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.5, 0",
    "-1.5, -1",
    "42.9, 42",
    "1e20, 100000000000000000000",
  })
  void decimalsDropTheFraction(double value, String text) {
    assertEquals(text, PLAIN.decimal(value, 0));
  }

  @Test
  void signsAndZerosCountTowardsTheWidth() {
    assertEquals("-0003", new NumberLayout(5, false, false).decimal(-3, 0));
    assertEquals("+0003", new NumberLayout(5, false, true).decimal(3, 0));
    assertEquals(" 0003", new NumberLayout(5, true, false).decimal(3, 0));
    assertEquals("00003", new NumberLayout(3, false, false).decimal(3, 5));
  }

  @Test
  void otherBasesTakeTheirPrefix() {
    assertEquals("-0xff", PLAIN.hexadecimal(-255, 0, true, false));
    assertEquals("0XFF", PLAIN.hexadecimal(255, 0, true, true));
    assertEquals("-1", PLAIN.hexadecimal(-0.5, 0, false, false));
    assertEquals("017", PLAIN.octal(15, 0, true));
    assertEquals("0", PLAIN.octal(0, 0, true));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 0, 1",
    "1.0005, 3, 1.001",
    "0.1, 20, 0.10000000000000000000",
    "-2.5, 1, -2.5",
    "1.1, 30, 1.100000000000000128082020648828",
    "999.9999, 2, 1000.00",
  })
  void fixedPointRoundsInDoubles(double value, double precision, String text) throws Problem {
    assertEquals(text, PLAIN.fixed(value, precision, false, true));
  }

  @ParameterizedTest
  @CsvSource({
    // The exponent of 1000 comes out one too low, as in the reference library.
    "1000, 10.000000e+02",
    "1, 1.000000e+00",
    "1e100, 1.000000e+100",
    "5e-324, 4.940656e-324",
    "0, 0.000000e+00",
    "-12345.678, -1.234568e+04",
  })
  void scientificNotation(double value, String text) throws Problem {
    assertEquals(text, PLAIN.scientific(value, 6, false, true, false));
  }

  @ParameterizedTest
  @CsvSource({"1000, 1000", "1e-5, 1e-05", "0.0001, 0.0001", "1234567, 1.23457e+06", "1.5, 1.5"})
  void generalNotationDropsZeros(double value, String text) throws Problem {
    assertEquals(text, PLAIN.general(value, 6, false, false));
  }

  @Test
  void whatIsTooLargeOverflows() {
    assertEquals(
        "Overflow", assertThrows(Problem.class, () -> PLAIN.fixed(1e300, 20, false, true)).text());
  }
}
