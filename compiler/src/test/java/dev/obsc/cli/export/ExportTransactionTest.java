package dev.obsc.cli.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTransactionTest {
  @TempDir Path root;

  @Test
  void putsFilesAndIndexInPlaceTogether() throws Exception {
    var output = OutputDirectory.open(root);
    try (var transaction = new ExportTransaction(output, Set.of())) {
      transaction.add("a//b.yaml", bytes("b"));
      assertFalse(Files.exists(root.resolve("a")));
      transaction.commit(Optional.of("{}"));
    }
    assertEquals(Set.of("a/b.yaml", "manifest.json"), files());
    assertEquals("b", Files.readString(root.resolve("a/b.yaml")));
  }

  @Test
  void leavesTheOldTreeAloneUnlessCommitted() throws Exception {
    Files.writeString(root.resolve("old.yaml"), "old");
    try (var transaction = new ExportTransaction(OutputDirectory.open(root), Set.of("old.yaml"))) {
      transaction.add("old.yaml", bytes("new"));
    }
    assertEquals(Set.of("old.yaml"), files());
    assertEquals("old", Files.readString(root.resolve("old.yaml")));
  }

  @Test
  void removesReplacedFilesThatAreNotWrittenAgain() throws Exception {
    Files.writeString(root.resolve("gone.yaml"), "old");
    Files.writeString(root.resolve("kept.yaml"), "old");
    Files.writeString(root.resolve("foreign.txt"), "mine");
    var output = OutputDirectory.open(root);
    try (var transaction = new ExportTransaction(output, Set.of("gone.yaml", "kept.yaml"))) {
      assertFalse(transaction.isTaken("kept.yaml"));
      assertTrue(transaction.isTaken("foreign.txt"));
      transaction.add("kept.yaml", bytes("new"));
      assertTrue(transaction.isTaken(".//kept.yaml"));
      transaction.commit(Optional.empty());
    }
    assertEquals(Set.of("foreign.txt", "kept.yaml"), files());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a/../../x", "a/..", "..", "", "/", ".", "a\0b"})
  void refusesNamesThatLeaveTheDirectoryOrAreNone(String path) throws IOException {
    var output = OutputDirectory.open(root);
    assertThrows(ExportException.class, () -> output.contains(path));
  }

  @Test
  void absoluteNamesStayInside() throws Exception {
    try (var transaction = new ExportTransaction(OutputDirectory.open(root), Set.of())) {
      transaction.add("/etc/passwd", bytes("x"));
      transaction.commit(Optional.empty());
    }
    assertEquals(Set.of("etc/passwd"), files());
  }

  @Test
  void followsNoLinksOutOfTheDirectory(@TempDir Path elsewhere) throws Exception {
    Files.writeString(elsewhere.resolve("victim"), "mine");
    Files.createSymbolicLink(root.resolve("link"), elsewhere);
    var output = OutputDirectory.open(root);
    try (var transaction = new ExportTransaction(output, Set.of("link/victim"))) {
      transaction.add("link/new.yaml", bytes("x"));
      var refusal = assertThrows(ExportException.class, () -> transaction.commit(Optional.empty()));
      assertTrue(String.valueOf(refusal.getMessage()).contains("is a symbolic link"));
    }
    assertEquals("mine", Files.readString(elsewhere.resolve("victim")));
    assertFalse(Files.exists(elsewhere.resolve("new.yaml")));
  }

  private Set<String> files() throws IOException {
    try (var paths = Files.walk(root)) {
      var names = new TreeSet<String>();
      paths.filter(Files::isRegularFile).forEach(p -> names.add(root.relativize(p).toString()));
      return names;
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
