package dev.obsc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One program to measure.
 *
 * @param importPath the directories that imports are searched in, highest priority first
 */
record Workload(String name, Path file, List<Path> importPath) {
  Workload {
    importPath = List.copyOf(importPath);
  }

  /** Everything there is to measure, in the order of the tables; writes the generated ones. */
  static List<Workload> all(Path repository) throws IOException {
    var workloads = new ArrayList<Workload>();
    try (Stream<Path> files = Files.list(repository.resolve("bench/workloads"))) {
      files.sorted().forEach(file -> workloads.add(new Workload(baseName(file), file, List.of())));
    }
    Path large = repository.resolve("bench/target/large");
    LargeEnvironment.write(large);
    workloads.add(new Workload("large", large.resolve("main.jsonnet"), List.of(large)));
    workloads.add(
        new Workload(
            "prod",
            repository.resolve("environments/prod/main.jsonnet"),
            List.of(repository.resolve("lib"))));
    return workloads;
  }

  private static String baseName(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }
}
