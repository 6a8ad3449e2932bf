package dev.obsc.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Another program that evaluates Jsonnet, started once for each measurement.
 *
 * @param command its words, to which import directories and the file are added as every jsonnet
 *     command takes them
 */
record Peer(String name, List<String> command) {
  Peer {
    command = List.copyOf(command);
  }

  /** Reads {@code name=COMMAND}. */
  static Peer parse(String text) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw new IllegalArgumentException("a peer is given as name=COMMAND, not " + text);
    }
    return new Peer(
        text.substring(0, equals), List.of(text.substring(equals + 1).strip().split("\\s+")));
  }

  /** Milliseconds from the start of the process to its end, its output thrown away. */
  double run(Workload workload) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = start(workload);
    int exitCode = process.waitFor();
    double milliseconds = (System.nanoTime() - start) / 1e6;
    if (exitCode != 0) {
      throw new IOException(name + " fails on " + workload.name() + " with status " + exitCode);
    }
    return milliseconds;
  }

  Process start(Workload workload) throws IOException {
    var words = new ArrayList<>(command);
    // The last directory wins on a command line.
    for (var directory : workload.importPath().reversed()) {
      words.add("-J");
      words.add(directory.toString());
    }
    words.add(workload.file().toString());
    return new ProcessBuilder(words)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
