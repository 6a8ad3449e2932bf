package dev.obsc.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.obsc.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher script, in the shells it has to work in. */
@ParameterizedClass
@ValueSource(strings = {"dash", "bash --posix"})
class LauncherTest {
  private static final Path REPOSITORY = Path.of(System.getProperty("obsc.root"));

  @Parameter String shell = "";

  @TempDir Path directory = Path.of("");

  private FakeTree tree;

  @BeforeEach
  void createTree() throws IOException {
    List<String> words = new ArrayList<>(List.of(shell.split(" ")));
    words.set(0, Programs.require(words.getFirst()).toString());
    tree = new FakeTree(directory.toRealPath().resolve("a tree"), words, REPOSITORY);
  }

  @Test
  void buildsOnFirstUseAndRunsWithTheArguments() throws IOException {
    ProcessResult result = tree.run("show", "two words", "");
    assertEquals("first version\n<show>\n<two words>\n<>\nlocale C.UTF-8\n", result.stdout());
    assertTrue(result.stderr().startsWith("obsc: building for the first run"), result.stderr());
    assertEquals(0, result.exitCode());
    assertEquals(1, tree.builds());
  }

  @Test
  void saysAndBuildsNothingWhenNothingChanged() throws IOException {
    tree.run();
    ProcessResult second = tree.run();
    assertEquals("", second.stderr());
    assertEquals(1, tree.builds());
  }

  @Test
  void buildsAgainWhenASourceChanges() throws IOException {
    tree.run();
    tree.source("second version");
    ProcessResult result = tree.run();
    assertTrue(result.stdout().startsWith("second version\n"), result.stdout());
    assertEquals(2, tree.builds());
  }

  @Test
  void buildsAgainWhenASourceIsRemoved() throws IOException {
    Path removed = Files.writeString(tree.path("repl/src/main/Extra.java"), "");
    tree.run();
    Files.delete(removed);
    tree.run();
    assertEquals(2, tree.builds());
  }

  @Test
  void returnsToAnEarlierVersionWithoutBuildingIt() throws IOException {
    tree.run();
    tree.source("second version");
    tree.run();
    tree.source("first version");
    ProcessResult result = tree.run();
    assertTrue(result.stdout().startsWith("first version\n"), result.stdout());
    assertEquals(2, tree.builds());
  }

  @Test
  void takesATouchedSourceForWhatItIs() throws IOException {
    tree.run();
    Files.setLastModifiedTime(
        tree.path("compiler/src/main/Main.java"),
        FileTime.from(Instant.now().plus(Duration.ofSeconds(1))));
    assertEquals("", tree.run().stderr());
    assertEquals(1, tree.builds());
  }

  @Test
  void runsThroughLinksFromAnyDirectory() throws IOException {
    Path bin = Files.createDirectories(directory.toRealPath().resolve("some bin"));
    Path relative = bin.resolve("obsc");
    Files.createSymbolicLink(relative, Path.of("..", "a tree", "obsc"));
    Path absolute = Files.createSymbolicLink(bin.resolve("tk"), relative);
    ProcessResult result = tree.start(absolute, Map.of(), "show").finish();
    assertTrue(result.stdout().startsWith("first version\n<show>\n"), result.stderr());
  }

  @Test
  void buildsOnceForTwoFirstRuns() throws Exception {
    Files.writeString(tree.path("hold"), "");
    var first = tree.start(tree.launcher(), Map.of(), "one");
    waitFor(tree.path("builds"));
    var second = tree.start(tree.launcher(), Map.of(), "two");
    while (!Files.readString(second.stderr()).contains("waiting")) {
      Thread.sleep(20);
    }
    Files.delete(tree.path("hold"));
    assertTrue(first.finish().stdout().startsWith("first version\n<one>\n"));
    assertTrue(second.finish().stdout().startsWith("first version\n<two>\n"));
    assertEquals(1, tree.builds());
    assertLeftNothing();
  }

  @Test
  void takesOverTheLockOfABuilderThatWasKilled() throws Exception {
    Files.writeString(tree.path("hold"), "");
    var killed = tree.start(tree.launcher(), Map.of());
    waitFor(tree.path("builds"));
    killed.process().descendants().forEach(ProcessHandle::destroyForcibly);
    killed.process().destroyForcibly();
    killed.finish();
    Files.delete(tree.path("hold"));
    assertTrue(tree.run().stdout().startsWith("first version\n"));
    assertLeftNothing();
  }

  @Test
  void leavesNothingWhenABuildIsStopped() throws Exception {
    Files.writeString(tree.path("hold"), "");
    var stopped = tree.start(tree.launcher(), Map.of());
    waitFor(tree.path("builds"));
    stopped.process().destroy();
    assertEquals(143, stopped.finish().exitCode());
    assertLeftNothing();
  }

  @Test
  void showsTheErrorsOfAFailedBuild() throws IOException {
    Files.writeString(tree.path("broken"), "");
    ProcessResult result = tree.run();
    assertEquals(1, result.exitCode());
    assertEquals("", result.stdout());
    assertTrue(result.stderr().contains("[ERROR] Main.java: missing semicolon"), result.stderr());
    assertTrue(result.stderr().contains(".obsc/build.log has all of it"), result.stderr());
    assertLeftNothing();
  }

  @Test
  void passesTheExitCodeOn() {
    assertEquals(16, tree.run("exit", "16").exitCode());
  }

  @Test
  void keepsALocaleThatHasUnicode() {
    var result = tree.start(tree.launcher(), Map.of("LC_ALL", "de_DE.utf8"), "show").finish();
    assertTrue(result.stdout().endsWith("locale de_DE.utf8\n"), result.stdout());
  }

  @Test
  void prefersTheJdkItIsTold() throws IOException {
    Path told = tree.jdk("told", "26-ea");
    Files.writeString(told.resolve("bin/java"), "#!/bin/sh\necho told\n");
    var result = tree.start(tree.launcher(), Map.of("OBSC_JAVA_HOME", told.toString())).finish();
    assertEquals("told\n", result.stdout());
  }

  @Test
  void refusesToldJdkThatIsTooOld() throws IOException {
    Path old = tree.jdk("old", "21.0.2");
    var result = tree.start(tree.launcher(), Map.of("OBSC_JAVA_HOME", old.toString())).finish();
    assertEquals(
        "obsc: OBSC_JAVA_HOME is " + old + ", which is not a JDK 25 or newer.\n", result.stderr());
    assertEquals(1, result.exitCode());
  }

  @Test
  void passesOverAJavaHomeThatIsTooOld() throws IOException {
    Path old = tree.jdk("old", "1.8.0_402");
    var result = tree.start(tree.launcher(), Map.of("JAVA_HOME", old.toString())).finish();
    assertTrue(result.stdout().startsWith("first version\n"), result.stderr());
  }

  @Test
  void saysWhatToInstallWithoutJdk() throws IOException {
    Files.delete(tree.path("jvm/temurin/release"));
    ProcessResult result = tree.run();
    assertEquals(1, result.exitCode());
    assertTrue(
        result.stderr().startsWith("obsc: no JDK 25 or newer found in JAVA_HOME"), result.stderr());
    assertEquals(1, result.stderr().lines().count());
  }

  @Test
  void saysWhatToInstallWithoutMaven() throws IOException {
    Files.delete(tree.path("bin/mvn"));
    ProcessResult result = tree.run();
    assertEquals(1, result.exitCode());
    assertTrue(result.stderr().startsWith("obsc: Maven 3.8 or newer is needed"), result.stderr());
    assertEquals(1, result.stderr().lines().count());
  }

  @Test
  void needsNoMavenOnceBuilt() throws IOException {
    tree.run();
    Files.delete(tree.path("bin/mvn"));
    assertEquals(0, tree.run().exitCode());
  }

  @Test
  void saysThatTheTreeCannotBeWritten() throws IOException {
    Files.writeString(tree.path(".obsc"), "");
    ProcessResult result = tree.run();
    assertEquals(1, result.exitCode());
    assertTrue(result.stderr().contains("cannot be written"), result.stderr());
  }

  private static void waitFor(Path file) throws InterruptedException {
    while (!Files.exists(file)) {
      Thread.sleep(20);
    }
  }

  private void assertLeftNothing() throws IOException {
    Path state = tree.path(".obsc");
    assertFalse(Files.exists(state.resolve("lock"), LinkOption.NOFOLLOW_LINKS));
    try (Stream<Path> files = Files.list(state)) {
      assertEquals(
          List.of(), files.filter(f -> f.getFileName().toString().startsWith("stage")).toList());
    }
  }
}
