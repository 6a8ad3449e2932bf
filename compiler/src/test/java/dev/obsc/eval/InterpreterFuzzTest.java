package dev.obsc.eval;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.obsc.diagnostic.SourceFile;
import dev.obsc.engine.JsonnetException;
import dev.obsc.engine.Limits;
import dev.obsc.syntax.Parser;
import java.time.Duration;

/** No text, however odd, leads to anything but a value or an error of the language. */
class InterpreterFuzzTest {
  private static final Limits LIMITS =
      new Limits(200, Duration.ofSeconds(20), 1_000_000, 1 << 20, 1 << 16, 10);

  @FuzzTest(maxDuration = "5s")
  void parserReportsErrorsAndDoesNotFail(FuzzedDataProvider data) {
    var parsed = Parser.parse(new SourceFile("fuzz.jsonnet", data.consumeRemainingAsString()));
    if (parsed.program().isEmpty() == parsed.errors().isEmpty()) {
      throw new AssertionError("neither a program nor an error");
    }
  }

  @FuzzTest(maxDuration = "5s")
  void evaluationEndsInAValueOrAnError(FuzzedDataProvider data) {
    try {
      new Jsonnet().limits(LIMITS).evaluate(data.consumeRemainingAsString());
    } catch (JsonnetException e) {
      if (e.failure().text().isEmpty()) {
        throw new AssertionError("an error without a text", e);
      }
    }
  }
}
