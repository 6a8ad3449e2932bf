package dev.obsc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Whole processes, one of each in turn, so that a busy moment of the machine hits them all. Memory
 * is looked at in runs of its own, which are not timed.
 */
final class Cold {
  private final Path repository;
  private final Options options;

  Cold(Path repository, Options options) {
    this.repository = repository;
    this.options = options;
  }

  /** What the runs took, and the memory they took at most. */
  record Result(Measurements time, Measurements memory) {}

  Result run() throws IOException, InterruptedException {
    var competitors = new ArrayList<Peer>();
    competitors.add(new Peer("obsc", List.of(repository.resolve("obsc").toString(), "jsonnet")));
    competitors.add(SjsonnetProcess.prepare(repository));
    competitors.addAll(options.peers());
    var time = new Measurements("ms, cold");
    var memory = new Measurements("MiB, peak");
    for (Workload workload : options.select(withEmpty())) {
      measure(workload, competitors, time);
      for (Peer competitor : competitors) {
        memory.add(workload.name(), competitor.name(), PeakMemory.mebibytes(competitor, workload));
      }
    }
    return new Result(time, memory);
  }

  /** The least a program can do shows what starting costs. */
  private List<Workload> withEmpty() throws IOException {
    Path empty = repository.resolve("bench/target/empty.jsonnet");
    Files.createDirectories(empty.getParent());
    Files.writeString(empty, "{}\n");
    var workloads = new ArrayList<Workload>();
    workloads.add(new Workload("{}", empty, List.of()));
    workloads.addAll(Workload.all(repository));
    return workloads;
  }

  private void measure(Workload workload, List<Peer> competitors, Measurements time)
      throws IOException, InterruptedException {
    var samples = new LinkedHashMap<String, List<Double>>();
    for (int round = 0; round < options.rounds(); round++) {
      for (Peer competitor : competitors) {
        samples
            .computeIfAbsent(competitor.name(), name -> new ArrayList<>())
            .add(competitor.run(workload));
      }
    }
    samples.forEach((who, figures) -> time.add(workload.name(), who, Measurements.median(figures)));
  }
}
