package dev.obsc.bench;

import dev.obsc.engine.EvaluationRequest;
import dev.obsc.engine.JsonnetException;
import dev.obsc.engine.Limits;
import dev.obsc.engine.Source;
import dev.obsc.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One whole evaluation in a warm JVM: reading, parsing, evaluating and handing over finished data.
 * Every call starts with an engine that has parsed nothing, so that none gains from a cache.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class EngineBenchmark {
  private static final Limits LIMITS = Limits.DEFAULT.withMaxStackFrames(1000);

  @Param Engine engine = Engine.OBSC;

  /** Name of a workload; the runner sets it. */
  @Param("recursion")
  String workload = "";

  private Workload program = new Workload("", Path.of(""), List.of());

  @Setup
  public void findWorkload() throws IOException {
    Path repository = Path.of(System.getProperty("obsc.root", ""));
    program =
        Workload.all(repository).stream()
            .filter(candidate -> candidate.name().equals(workload))
            .findFirst()
            .orElseThrow();
  }

  @Benchmark
  public Json evaluate() throws JsonnetException {
    return evaluate(engine, program);
  }

  static Json evaluate(Engine engine, Workload program) throws JsonnetException {
    var request =
        new EvaluationRequest(
            new Source.File(program.file()),
            new FileImporter(program.importPath()),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            List.of(),
            LIMITS,
            line -> {});
    return engine.create().evaluate(request).value();
  }
}
