package dev.obsc.bench;

import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonPrinter;
import dev.obsc.json.JsonStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The entry point of the benchmarks. */
@Command(name = "bench/run", description = "Compares obsc with its peers and prints ratios.")
public final class Main {
  @Option(
      names = "--peer",
      paramLabel = "NAME=COMMAND",
      description = "another jsonnet command to compare with; repeatable")
  private List<String> peers = List.of();

  @Option(names = "--rounds", description = "runs of each, 7 by default")
  private int rounds = 7;

  @Option(names = "--workload", description = "only this one; repeatable")
  private List<String> workloads = List.of();

  @Option(names = "--json", paramLabel = "FILE", description = "write the figures to FILE")
  private Optional<Path> json = Optional.empty();

  private final Path repository;

  private Main(Path repository) {
    this.repository = repository;
  }

  public static void main(String[] arguments) {
    var main = new Main(Path.of(System.getProperty("obsc.root", "")).toAbsolutePath());
    var commands = new CommandLine(main);
    commands.addSubcommand("warm", new Mode(main::warm));
    commands.addSubcommand("cold", new Mode(main::cold));
    System.exit(commands.execute(arguments));
  }

  /** One way to measure. */
  @Command
  private record Mode(Callable<Integer> work) implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
      return work.call();
    }
  }

  private int warm() throws Exception {
    JsonObject.Builder figures = JsonObject.builder().put("mode", "warm");
    print("time", new Warm(repository, options()).run(), figures);
    write(figures);
    return 0;
  }

  private int cold() throws Exception {
    Cold.Result result = new Cold(repository, options()).run();
    JsonObject.Builder figures = JsonObject.builder().put("mode", "cold");
    print("time", result.time(), figures);
    print("memory", result.memory(), figures);
    write(figures);
    return 0;
  }

  private Options options() {
    return new Options(peers.stream().map(Peer::parse).toList(), rounds, workloads, json);
  }

  private static void print(String name, Measurements measurements, JsonObject.Builder figures) {
    System.out.println(measurements.table());
    figures.put(name, measurements.toJson());
  }

  private void write(JsonObject.Builder figures) throws IOException {
    if (json.isPresent()) {
      Files.writeString(json.get(), new JsonPrinter(JsonStyle.GO).print(figures.build()) + "\n");
    }
  }
}
