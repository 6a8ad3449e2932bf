package dev.obsc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must not lie about in the repository. */
class HygieneTest {
  private static final Path REPOSITORY = CommandLine.REPOSITORY;
  private static final Path GOLDEN = REPOSITORY.resolve("golden");

  private static final List<String> FOLDERS =
      List.of(".ci", "bench", "compiler", "docs", "environments", "golden", "lib", "repl");

  // A home directory, or a temporary one of a test.
  private static final Pattern MACHINE_PATH =
      Pattern.compile("/(?:home|Users|root)/[a-z][a-z0-9_-]*/|/tmp/junit|file:///[a-z]");

  // A date with a time, as a clock prints it. Versions such as RELEASE.2025-09-07T16-13-09Z are no
  // clock's.
  private static final Pattern TIMESTAMP =
      Pattern.compile("\\b20\\d\\d-[01]\\d-[0-3]\\d[T ][0-2]\\d:[0-5]\\d");

  private static final Pattern TEST_FILTER =
      Pattern.compile("@(?:Disabled|Only|EnabledIf|DisabledIf)\\w*");

  @Test
  void everyGoldenBelongsToAnEnvironment() throws IOException {
    var orphans = new ArrayList<String>();
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      for (Path folder : folders.sorted().toList()) {
        Path environment = REPOSITORY.resolve("environments").resolve(folder.getFileName());
        if (!Files.isDirectory(environment)) {
          orphans.add("golden/" + folder.getFileName());
        }
      }
    }
    assertEquals(List.of(), orphans);
  }

  @Test
  void nothingReceivedIsLeftBehind() throws IOException {
    var left = new ArrayList<String>();
    eachFile(
        List.of("golden", "compiler/src", "repl/src"),
        (name, text) -> {
          if (name.contains(".received.")) {
            left.add(name);
          }
        });
    assertEquals(List.of(), left);
  }

  @Test
  void goldensHoldNeitherTimesNorPathsOfAMachine() throws IOException {
    var found = new ArrayList<String>();
    eachFile(
        List.of("golden"),
        (name, text) -> {
          report(TIMESTAMP, name, text, found);
          report(MACHINE_PATH, name, text, found);
        });
    assertEquals(List.of(), found);
  }

  @Test
  void noFileNamesAPathOfAMachine() throws IOException {
    var found = new ArrayList<String>();
    eachFile(
        FOLDERS,
        (name, text) -> {
          if (!name.endsWith("/HygieneTest.java")) {
            report(MACHINE_PATH, name, text, found);
          }
        });
    assertEquals(List.of(), found);
  }

  @Test
  void noTestIsSwitchedOff() throws IOException {
    var found = new ArrayList<String>();
    eachFile(
        List.of("compiler/src/test", "repl/src"),
        (name, text) -> {
          if (name.endsWith(".java") && !name.endsWith("/HygieneTest.java")) {
            report(TEST_FILTER, name, text, found);
          }
        });
    assertEquals(List.of(), found);
  }

  private static void report(Pattern pattern, String name, String text, List<String> found) {
    pattern.matcher(text).results().forEach(match -> found.add(name + ": " + match.group()));
  }

  private static void eachFile(List<String> folders, BiConsumer<String, String> action)
      throws IOException {
    for (String folder : folders) {
      Path start = REPOSITORY.resolve(folder);
      if (!Files.exists(start)) {
        continue;
      }
      try (Stream<Path> paths = Files.walk(start)) {
        for (Path path : paths.filter(HygieneTest::isSource).sorted().toList()) {
          action.accept(
              REPOSITORY.relativize(path).toString(),
              Files.readString(path, StandardCharsets.ISO_8859_1));
        }
      }
    }
  }

  private static boolean isSource(Path path) {
    return Files.isRegularFile(path)
        && !REPOSITORY.relativize(path).toString().matches("\\w+/(?:target|[.]\\w+)/.*");
  }
}
