package dev.obsc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The most memory a process ever had resident, as Linux counts it. */
final class PeakMemory {
  private PeakMemory() {}

  /** Returns NaN where the system does not say. */
  static double mebibytes(Peer peer, Workload workload) throws IOException, InterruptedException {
    Process process = peer.start(workload);
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    double peak = Double.NaN;
    do {
      double seen = read(status);
      // A process that has ended, or not yet become the program, says less than before.
      peak = Double.isNaN(peak) || seen > peak ? seen : peak;
    } while (!process.waitFor(2, TimeUnit.MILLISECONDS));
    return peak;
  }

  private static double read(Path status) {
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024)
          .findFirst()
          .orElse(Double.NaN);
    } catch (IOException e) {
      return Double.NaN;
    }
  }
}
