package dev.obsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library's own tests: each {@code *_test.jsonnet} in {@code lib/} evaluates to true. */
class LibraryTest {
  static List<String> libraryTests() throws IOException {
    try (Stream<Path> paths = Files.walk(CommandLine.REPOSITORY.resolve("lib"))) {
      return paths
          .map(path -> CommandLine.REPOSITORY.relativize(path).toString())
          .filter(path -> path.endsWith("_test.jsonnet"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("libraryTests")
  void holds(String path) {
    var result = CommandLine.run(CommandLine.REPOSITORY, "eval", path);
    assertEquals("", result.stderr());
    assertEquals("true", result.stdout().strip());
  }

  @Test
  void thereAreLibraryTests() throws IOException {
    assertFalse(libraryTests().isEmpty());
  }
}
