package dev.obsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgramTest {
  private static final String CONFIG_MAP =
      "{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x' } }";

  @TempDir Path project;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void createProject() throws IOException {
    Files.writeString(project.resolve("jsonnetfile.json"), "{}");
    Path base = Files.createDirectories(project.resolve("environments/e"));
    Files.writeString(base.resolve("main.jsonnet"), CONFIG_MAP);
    Files.writeString(base.resolve("spec.json"), "{}");
  }

  @Test
  void unknownCommandSuggestsTheClosest() {
    assertEquals(ExitCode.ERROR, run("shw"));
    assertTrue(messages().startsWith("Error: Error: unknown subcommand `shw`\n"), messages());
    assertTrue(messages().contains("Did you mean `obsc show`?"), messages());
    assertEquals("", printed());
  }

  @Test
  void versionNamesTheTankaThatObscStandsInFor() {
    assertEquals(ExitCode.DONE, run("--version"));
    assertTrue(
        printed().matches("obsc version [0-9].* \\(in place of tk version v0\\.38\\.0\\)\n"),
        printed());
  }

  @ParameterizedTest
  @EnumSource(CommandName.class)
  void helpFitsIntoEightyColumnsAndShowsAnExample(CommandName command) {
    var words = new ArrayList<>(List.of(command.path().split(" ", -1)));
    words.removeFirst();
    words.add("--help");
    assertEquals(ExitCode.DONE, run(words.toArray(String[]::new)));
    assertTrue(printed().contains("\nExample:\n  "), printed());
    assertTrue(printed().lines().allMatch(line -> line.length() <= 80), printed());
  }

  @Test
  void pipeThatClosesEarlyIsNoError() {
    assertEquals(ExitCode.DONE, runTo(failing("Broken pipe"), "--help"));
    assertEquals("", messages());
  }

  @Test
  void fullDiskIsAnError() {
    assertEquals(
        ExitCode.ERROR, runTo(failing("No space left on device"), "eval", "environments/e"));
    assertEquals("Error: writing the output: No space left on device\n", messages());
  }

  @Test
  void showRefusesAPipeOnlyInAForeignProject() throws IOException {
    assertEquals(ExitCode.DONE, run("show", "environments/e"));
    assertEquals("", printed());
    Files.writeString(project.resolve("obsc.yaml"), "{}\n");
    assertEquals(ExitCode.DONE, run("show", "environments/e"));
    assertTrue(printed().contains("kind: ConfigMap"), printed() + messages());
  }

  @Test
  void importsAreConfinedWhereTheProjectAsksForIt() throws IOException {
    Files.writeString(project.resolve("environments/e/main.jsonnet"), "importstr '/etc/hostname'");
    assertEquals(ExitCode.ERROR, run("eval", "environments/e", "--confine"));
    assertTrue(messages().contains("importing /etc/hostname is not allowed"), messages());
    assertEquals(ExitCode.DONE, run("eval", "environments/e"));
  }

  @Test
  void missingDownloadIsNamedAsTheCause() throws IOException {
    Files.writeString(
        project.resolve("jsonnetfile.json"), "{ \"dependencies\": [{ \"source\": {} }] }");
    Files.writeString(project.resolve("environments/e/main.jsonnet"), "import 'k.libsonnet'");
    assertEquals(ExitCode.ERROR, run("eval", "environments/e"));
    assertTrue(messages().contains("run `jb install`"), messages());
  }

  @Test
  void oneBrokenMainDoesNotHideTheOthersWhenAskedToGoOn() throws IOException {
    Path broken = Files.createDirectories(project.resolve("environments/broken"));
    Files.writeString(broken.resolve("main.jsonnet"), "error 'broken'");
    assertEquals(ExitCode.ERROR, run("env", "list", "--names"));
    assertEquals("", printed());
    assertEquals(ExitCode.ERROR, run("env", "list", "--names", "--keep-going"));
    assertEquals("environments/e\n", printed());
    assertTrue(messages().contains("broken"), messages());
  }

  @Test
  void importsCheckFindsAChange() throws IOException, InterruptedException {
    git("init", "-q", ".");
    git("add", "-A");
    git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "-m", "all");
    // The root commit lists nothing without a parent.
    Files.writeString(project.resolve("environments/e/main.jsonnet"), CONFIG_MAP + "\n");
    git("add", "-A");
    git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "-m", "change");
    assertEquals(ExitCode.DIFFERENT, run("tool", "imports", "-c", "HEAD", "environments/e"));
    assertTrue(printed().startsWith("Rebuild required."), printed());
  }

  @Test
  void sjsonnetGivesTheSameManifests() {
    assertEquals(ExitCode.DONE, run("eval", "environments/e"));
    String own = printed();
    assertEquals(
        ExitCode.DONE, run("eval", "environments/e", "--jsonnet-implementation", "sjsonnet"));
    assertEquals(own, printed());
    assertFalse(own.isEmpty());
  }

  private int run(String... words) {
    return runTo(out, words);
  }

  private int runTo(OutputStream target, String... words) {
    out.reset();
    err.reset();
    var surroundings =
        new Surroundings(
            new ByteArrayInputStream(new byte[0]),
            target,
            err,
            Map.of("PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin")),
            real(project),
            false,
            Clock.systemUTC(),
            (around, arguments) -> ExitCode.ERROR);
    return new Program(surroundings).run(List.of(words));
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void git(String... words) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    assertEquals(0, new ProcessBuilder(command).directory(project.toFile()).start().waitFor());
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String messages() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
