package dev.obsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Replays the recorded behaviour of Tanka, where the collection lies beside the checkout.
 *
 * <p>{@code -Dtanka.cases=group} or {@code group/case} runs only those, and prints their
 * differences.
 */
class TankaCasesTest {
  /** The groups whose commands exist. */
  private static final Set<String> GROUPS =
      Set.of(
          "cli",
          "discovery",
          "env",
          "errors",
          "eval",
          "export",
          "extract",
          "fmt",
          "init",
          "jpath",
          "lint",
          "natives",
          "process",
          "show",
          "tk-env",
          "yaml-output");

  @TempDir Path scratch;

  @Test
  void doesWhatTankaDoesButForTheListedCases() throws IOException {
    Path root = Path.of(System.getProperty("obsc.root", ".")).toAbsolutePath().normalize();
    Path cases = root.resolveSibling("shared/tanka-cases");
    assumeTrue(Files.isDirectory(cases), "no recorded cases beside the checkout");
    String selection = System.getProperty("tanka.cases", "");
    SortedMap<String, String> known = knownFailures();
    var failures = new ConcurrentSkipListMap<String, String>();
    List<TankaCase> selected = select(cases, selection);
    selected.parallelStream()
        .forEach(test -> run(test).ifPresent(p -> failures.put(test.name(), p)));

    report(selected, failures);
    if (!selection.isEmpty()) {
      failures.forEach((name, problem) -> System.out.println("== " + name + "\n" + problem));
    }
    known.keySet().removeIf(name -> selected.stream().noneMatch(test -> test.name().equals(name)));
    assertEquals(
        String.join("\n", known.keySet()),
        String.join("\n", failures.keySet()),
        () -> "unexpected differences:\n" + unexpected(failures, known));
  }

  private static List<TankaCase> select(Path cases, String selection) throws IOException {
    try (Stream<Path> tree = Files.walk(cases, 2)) {
      return tree.filter(folder -> Files.exists(folder.resolve("case.json")))
          .sorted()
          .map(TankaCase::read)
          .filter(test -> !selection.isEmpty() || GROUPS.contains(test.group()))
          .filter(
              test -> (test.name() + "/").startsWith(selection.isEmpty() ? "" : selection + "/"))
          .toList();
    }
  }

  private Optional<String> run(TankaCase test) {
    try {
      Path folder = Files.createDirectories(scratch.resolve(test.name()));
      List<String> problems = test.run(folder.toRealPath());
      return problems.isEmpty() || test.isBug()
          ? Optional.empty()
          : Optional.of(String.join("\n", problems));
    } catch (IOException | InterruptedException | RuntimeException e) {
      return Optional.of("crashed: " + e);
    }
  }

  private static void report(List<TankaCase> selected, Map<String, String> failures) {
    var groups = new TreeMap<String, List<Boolean>>();
    for (TankaCase test : selected) {
      groups
          .computeIfAbsent(test.group(), _ -> new ArrayList<>())
          .add(failures.containsKey(test.name()));
    }
    groups.forEach(
        (group, failed) ->
            System.out.printf(
                "tanka cases, %s: %d of %d pass%n",
                group, failed.stream().filter(f -> !f).count(), failed.size()));
  }

  private static String unexpected(Map<String, String> failures, Map<String, String> known) {
    return failures.entrySet().stream()
        .filter(failure -> !known.containsKey(failure.getKey()))
        .map(failure -> "== " + failure.getKey() + "\n" + failure.getValue())
        .collect(Collectors.joining("\n"));
  }

  /** Cases that do not pass yet, each with its reason after a tab. */
  private static SortedMap<String, String> knownFailures() throws IOException {
    var known = new TreeMap<String, String>();
    try (InputStream in = TankaCasesTest.class.getResourceAsStream("tanka-cases-failing.tsv")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          String[] columns = line.split("\t", 2);
          known.put(columns[0], columns[1]);
        }
      }
    }
    return known;
  }
}
