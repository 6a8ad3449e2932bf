package dev.obsc.eval.std;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.obsc.engine.JsonnetException;
import dev.obsc.engine.Limits;
import dev.obsc.json.JsonPrinter;
import dev.obsc.json.JsonStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the functions give, and how they fail. There is a file for each family; in it each program
 * is followed by its value, as JSON on one line, or by its error.
 */
class FamiliesTest {
  private static final String[] FAMILIES = {
    "types",
    "comparisons",
    "maths",
    "arrays",
    "joins",
    "reductions",
    "sets",
    "objects",
    "strings",
    "escapes",
    "encodings",
    "formats",
    "manifests",
    "parsing",
    "world"
  };

  static Stream<Arguments> programs() {
    return Stream.of(FAMILIES).flatMap(FamiliesTest::programs);
  }

  private static Stream<Arguments> programs(String family) {
    return Stream.of(read(family + ".txt").split("\n\n"))
        .map(entry -> entry.strip().split("\n=> ", 2))
        .map(entry -> Arguments.of(family, entry[0], entry[1]));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("programs")
  void givesOrFails(String family, String program, String expected) {
    assertEquals(expected, outcome(program));
  }

  private static String outcome(String program) {
    try {
      return new JsonPrinter(JsonStyle.JSONNET_LINE)
          .print(Run.program(program, Map.of("given", "value"), Limits.DEFAULT));
    } catch (JsonnetException e) {
      return "error: " + e.failure().message();
    }
  }

  private static String read(String resource) {
    try (var in = FamiliesTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
