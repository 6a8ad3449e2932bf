package dev.obsc.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
  @ParameterizedTest
  @CsvSource({
    // value, Jsonnet, plain, go-yaml, encoding/json
    "0, 0, 0, 0, 0",
    "-0.0, -0, -0, -0, -0",
    "1, 1, 1, 1, 1",
    "-100000, -100000, -100000, -100000, -100000",
    "1000000, 1000000, 1000000, 1e+06, 1000000",
    "1234567, 1234567, 1234567, 1.234567e+06, 1234567",
    "1.5, 1.5, 1.5, 1.5, 1.5",
    "0.1, 0.10000000000000001, 0.1, 0.1, 0.1",
    "1234567.5, 1234567.5, 1234567.5, 1.2345675e+06, 1234567.5",
    "0.0001, 0.0001, 0.0001, 0.0001, 0.0001",
    "0.00001234, 1.234e-05, 0.00001234, 1.234e-05, 0.00001234",
    "0.0000001, 9.9999999999999995e-08, 0.0000001, 1e-07, 1e-7",
    "1e-10, 1e-10, 0.0000000001, 1e-10, 1e-10",
    "12345678901234567890, 12345678901234567168, 12345678901234567000, 1.2345678901234567e+19,"
        + " 12345678901234567000",
    "1e21, 1000000000000000000000, 1000000000000000000000, 1e+21, 1e+21",
    "9007199254740993, 9007199254740992, 9007199254740992, 9.007199254740992e+15,"
        + " 9007199254740992",
    "5e-324, 4.9406564584124654e-324, *, 5e-324, 5e-324",
    "1e-323, 9.8813129168249309e-324, *, 1e-323, 1e-323",
  })
  void writesEachStyle(double value, String jsonnet, String plain, String goYaml, String goJson) {
    assertEquals(jsonnet, NumberText.JSONNET.of(value));
    if (!plain.equals("*")) {
      assertEquals(plain, NumberText.PLAIN.of(value));
    }
    assertEquals(goYaml, NumberText.GO_YAML.of(value));
    assertEquals(goJson, NumberText.GO_JSON.of(value));
  }

  @Test
  void everyStyleParsesToTheSameNumber() {
    var random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        for (NumberText style : NumberText.values()) {
          assertEquals(value, Double.parseDouble(style.of(value)), style.name());
        }
      }
    }
  }
}
