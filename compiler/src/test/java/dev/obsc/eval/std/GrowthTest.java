package dev.obsc.eval.std;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.obsc.engine.JsonnetException;
import dev.obsc.engine.Limits;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No function takes more than n log n steps: the engine counts calls and the elements a function
 * walks over, and stops at the limit it is given. Four times the input may take little more than
 * four times the steps, where a quadratic function would take sixteen times as many.
 */
class GrowthTest {
  private static final int N = 4096;

  /** Calls and elements for each element of the input, over all of what a row does. */
  private static final long STEPS = 12;

  /** Those whose arguments have a bounded size, and the ones that only look at a value's kind. */
  private static final Set<String> CONSTANT =
      Set.of(
          ("abs acos asin atan atan2 ceil char clamp codepoint cos deg2rad exp exponent extVar"
               + " floor hypot id isArray isBoolean isDecimal isEven isFunction isInteger isNull"
               + " isNumber isObject isOdd isString log log10 log2 mantissa max min modulo native"
               + " pi pow primitiveEquals rad2deg round sign sin sqrt tan thisFile trace type xnor"
               + " xor")
              .split(" "));

  static Stream<Arguments> rows() {
    return read().lines().map(line -> line.split(": ", 2)).map(row -> Arguments.of(row[0], row[1]));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void stepsGrowAlmostLinearly(String function, String program) throws JsonnetException {
    for (int n : new int[] {N, 2 * N, 4 * N}) {
      long logarithm = Integer.SIZE - (long) Integer.numberOfLeadingZeros(n);
      Run.program(surrounded(program, n), Map.of(), steps(STEPS * n * logarithm));
    }
  }

  @Test
  void everyFunctionHasARow() throws JsonnetException {
    var tested = new TreeSet<>(CONSTANT);
    rows().forEach(row -> tested.add((String) row.get()[0]));
    var existing = new TreeSet<String>();
    var names = (JsonArray) Run.program("std.objectFieldsAll(std)");
    names.elements().forEach(name -> existing.add(((JsonString) name).value()));

    assertEquals(existing, tested);
  }

  private static String surrounded(String program, int n) {
    return "local n = "
        + n
        + "; local numbers = std.range(1, n), strings = [std.toString(x) for x in numbers],"
        + " text = std.repeat('ab', n), blank = std.repeat(' ', n),"
        + " object = { [x]: std.length(x) for x in strings };\n"
        + program;
  }

  private static Limits steps(long steps) {
    Limits generous = Limits.DEFAULT;
    return new Limits(
        generous.maxStackFrames(),
        generous.timeout(),
        steps,
        generous.maxValueBytes(),
        generous.maxImportBytes(),
        generous.maxImports());
  }

  private static String read() {
    try (var in = GrowthTest.class.getResourceAsStream("growth.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
