package dev.obsc.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.obsc.CommandLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program, started as a user starts it. */
class ProgramTest {
  private static final Path OBSC = CommandLine.REPOSITORY.resolve("obsc");

  @TempDir Path directory = Path.of("");

  /** What the first start says about building is none of the tests' business. */
  @BeforeAll
  static void build() {
    var result =
        ProcessResult.start(List.of("" + OBSC, "--version"), CommandLine.REPOSITORY, Map.of());
    assertEquals(0, result.finish().exitCode());
  }

  @Test
  void printsTheSameAsWithoutAProcess() {
    ProcessResult result = shell("\"$OBSC\" show environments/dev | cat");
    assertEquals("", result.stderr());
    assertEquals(
        CommandLine.run(CommandLine.REPOSITORY, "show", "environments/dev").stdout(),
        result.stdout());
  }

  @Test
  void endsQuietlyWhenTheReaderLeaves() {
    ProcessResult result = shell("\"$OBSC\" show environments/dev | head -n 1");
    assertEquals("", result.stderr());
    assertEquals("apiVersion: v1\n", result.stdout());
  }

  @Test
  void reportsAFullDisk() {
    assumeTrue(Files.exists(Path.of("/dev/full")), "this system has no /dev/full");
    ProcessResult result = shell("\"$OBSC\" show environments/dev >/dev/full");
    assertEquals(1, result.exitCode());
    assertTrue(result.stderr().startsWith("Error: "), result.stderr());
    assertEquals(1, result.stderr().lines().count(), result.stderr());
  }

  @Test
  void readsArgumentsWithoutALocale() throws IOException {
    Path file = file("grün.jsonnet", "std.extVar('größe')");
    ProcessResult result = shell("LC_ALL=C \"$OBSC\" eval -V größe=süß " + file);
    assertEquals("", result.stderr());
    assertEquals("\"süß\"", result.stdout().strip());
  }

  @Test
  void saysWhatIsWrongWithoutATrace() throws IOException {
    Path file = file("broken.jsonnet", "{ a: 1 + }");
    ProcessResult result = shell("\"$OBSC\" eval " + file);
    assertEquals(1, result.exitCode());
    assertEquals("", result.stdout());
    assertTrue(result.stderr().contains("broken.jsonnet:1:10"), result.stderr());
  }

  /** A project with one file. */
  private Path file(String name, String text) throws IOException {
    Files.writeString(directory.resolve("jsonnetfile.json"), "{}");
    return Files.writeString(directory.resolve(name), text);
  }

  private static ProcessResult shell(String script) {
    return ProcessResult.start(
            List.of("sh", "-c", script), CommandLine.REPOSITORY, Map.of("OBSC", "" + OBSC))
        .finish();
  }
}
