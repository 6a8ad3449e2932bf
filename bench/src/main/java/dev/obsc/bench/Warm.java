package dev.obsc.bench;

import dev.obsc.engine.JsonnetException;
import dev.obsc.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Both engines in warm JVMs, and peers as processes, which have nothing to warm up. */
final class Warm {
  private final Path repository;
  private final Options options;

  Warm(Path repository, Options options) {
    this.repository = repository;
    this.options = options;
  }

  Measurements run() throws IOException, InterruptedException, RunnerException, JsonnetException {
    List<Workload> workloads = options.select(Workload.all(repository));
    for (Workload workload : workloads) {
      requireSameResult(workload);
    }
    var measurements = new Measurements("ms, warm");
    for (RunResult result : new Runner(jmh(workloads).build()).run()) {
      var parameters = result.getParams();
      measurements.add(
          parameters.getParam("workload"),
          Engine.valueOf(parameters.getParam("engine")).label(),
          result.getPrimaryResult().getStatistics().getPercentile(50));
    }
    for (Workload workload : workloads) {
      for (Peer peer : options.peers()) {
        measurements.add(workload.name(), peer.name(), medianOf(peer, workload));
      }
    }
    return measurements;
  }

  /** Who computes something else need not be measured. */
  private static void requireSameResult(Workload workload) throws JsonnetException {
    Json first = EngineBenchmark.evaluate(Engine.OBSC, workload);
    if (!first.equals(EngineBenchmark.evaluate(Engine.SJSONNET, workload))) {
      throw new IllegalStateException("the engines disagree about " + workload.name());
    }
  }

  private org.openjdk.jmh.runner.options.ChainedOptionsBuilder jmh(List<Workload> workloads) {
    return new OptionsBuilder()
        .include(EngineBenchmark.class.getSimpleName())
        .param("workload", workloads.stream().map(Workload::name).toArray(String[]::new))
        .param("engine", Arrays.stream(Engine.values()).map(Engine::name).toArray(String[]::new))
        .forks(1)
        .warmupIterations(options.rounds())
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(options.rounds())
        .measurementTime(TimeValue.seconds(1))
        .jvmArgsAppend("-Dobsc.root=" + repository, "-Xss64m");
  }

  private double medianOf(Peer peer, Workload workload) throws IOException, InterruptedException {
    var samples = new ArrayList<Double>();
    for (int round = 0; round < options.rounds(); round++) {
      samples.add(peer.run(workload));
    }
    return Measurements.median(samples);
  }
}
