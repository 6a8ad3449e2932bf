package dev.obsc.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to measure.
 *
 * @param rounds how often each one runs; in warm runs, seconds of warming up and of measuring
 * @param only names of workloads; all if empty
 * @param json where to write the figures
 */
record Options(List<Peer> peers, int rounds, List<String> only, Optional<Path> json) {
  Options {
    peers = List.copyOf(peers);
    only = List.copyOf(only);
  }

  List<Workload> select(List<Workload> workloads) {
    return workloads.stream()
        .filter(workload -> only.isEmpty() || only.contains(workload.name()))
        .toList();
  }
}
