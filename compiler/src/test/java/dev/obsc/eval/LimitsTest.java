package dev.obsc.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.obsc.engine.JsonnetException;
import dev.obsc.engine.Limits;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
  private static final Limits SMALL =
      new Limits(500, Duration.ofMinutes(5), 10_000_000, 1 << 20, 1 << 16, 10);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "local f(x) = f(x) + 1; f(0)",
        "local f(x) = g(x) + 1, g(x) = f(x) + 1; f(0)",
        "local a = b, b = a; a",
        "{ a: $ }",
        "{ a: self.a }",
        "local x = [x]; x == x",
        "{ a: $ } == { a: $ }",
        "local x = [x]; x < x",
        "local x = [x]; '' + x",
        "{ a: 1 } + { a: self.a }",
      })
  void endlessRecursionIsAnError(String program) {
    assertEquals("max stack frames exceeded.", Jsonnet.failure(program).message());
  }

  @Test
  void depthIsCountedAsGoJsonnetCountsIt() {
    String program = "local f(n) = if n == 0 then 0 else 1 + f(n - 1); f(%d)";
    assertEquals("100", Jsonnet.value(program.formatted(100)));
    var shallow = new Jsonnet().limits(SMALL.withMaxStackFrames(50));
    assertEquals("max stack frames exceeded.", shallow.fail(program.formatted(100)).message());
  }

  @Test
  void hugeDepthEndsInAnErrorToo() {
    var deep = new Jsonnet().limits(Limits.DEFAULT.withMaxStackFrames(Integer.MAX_VALUE));
    assertEquals("max stack frames exceeded.", deep.fail("local f(x) = f(x) + 1; f(0)").message());
  }

  @Test
  void stepsAreLimited() {
    var failure = new Jsonnet().limits(SMALL).fail("local f(x) = f(x) tailstrict; f(0)");
    assertEquals("evaluation took more than 10000000 steps", failure.message());
  }

  @Test
  void timeIsLimited() {
    var limits = new Limits(500, Duration.ZERO, Long.MAX_VALUE, 1 << 20, 1 << 20, 10);
    var failure = new Jsonnet().limits(limits).fail("local f(x) = f(x) tailstrict; f(0)");
    assertEquals("evaluation took longer than 0 seconds", failure.message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "local f(s, n) = if n == 0 then s else f(s + s, n - 1); f('ab', 40)",
        "local f(s, n) = if n == 0 then s else f(s + s, n - 1); f([1, 2], 40)",
        "local l(n) = if n == 0 then 'ha' else local x = l(n - 1); [x, x, x, x, x, x, x, x, x, x];"
            + " l(8)",
        "std.makeArray(1000000000, function(i) i)",
      })
  void valuesThatWouldFillTheMemoryAreRefused(String program) {
    String message = new Jsonnet().limits(SMALL).fail(program).message();
    assertEquals("a value would take more than 1048576 bytes", message);
  }

  @Test
  void importsAreLimitedInSizeAndNumber() {
    var large = new Jsonnet().limits(SMALL).file("large", "x".repeat(1 << 17));
    assertTrue(large.fail("importstr 'large'").message().startsWith("import of large takes more"));
    var many = new Jsonnet().limits(SMALL);
    var program = new StringBuilder("[");
    for (int i = 0; i < 11; i++) {
      many.file("f" + i, "1");
      program.append("import 'f").append(i).append("', ");
    }
    assertEquals(
        "more than 10 files are imported", many.fail(program.append("]").toString()).message());
  }

  @Test
  void interruptingTheCallerCancels() throws InterruptedException {
    var started = new CountDownLatch(1);
    var outcome = new AtomicReference<Throwable>();
    var caller =
        new Thread(
            () -> {
              try {
                started.countDown();
                new Jsonnet().evaluate("local f(x) = f(x) tailstrict; f(0)");
              } catch (Throwable e) {
                outcome.set(e);
              }
            });
    caller.start();
    started.await();
    caller.interrupt();
    caller.join();
    var cancelled = assertInstanceOf(JsonnetException.class, outcome.get());
    assertEquals("evaluation was cancelled", cancelled.failure().message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "(", "{a:", "-", "local a = ", "function(x) ", "x[", "1 + (", "!"})
  void deepNestingIsASyntaxError(String opening) {
    String message = Jsonnet.failure(opening.repeat(100_000)).message();
    assertEquals("Expressions are nested too deeply", message);
  }

  @Test
  void longChainsOfOperatorsAreNoNesting() {
    assertEquals("20001", Jsonnet.value("1" + " + 1".repeat(20_000)));
    assertFalse(Jsonnet.value("''" + " + 'ab'".repeat(20_000)).isEmpty());
  }

  @Test
  void joiningManyObjectsTakesLinearTime() {
    assertEquals(
        "10000",
        Jsonnet.value(
            "std.length(std.foldl(function(o, i) o + { ['k' + i]: i }, std.range(1, 10000), {}))"));
  }
}
