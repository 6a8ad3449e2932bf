package dev.obsc.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.obsc.CommandLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every environment renders to what was approved, whichever engine evaluates it. */
class GoldenTest {
  static List<String> environments() throws IOException {
    try (Stream<Path> files = Files.list(CommandLine.REPOSITORY.resolve("environments"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("environments")
  void rendersWhatWasApproved(String environment) throws IOException {
    String stream = ShownEnvironment.stream(CommandLine.REPOSITORY, environment);
    Path folder =
        CommandLine.REPOSITORY.resolve("golden").resolve(environment).resolve("kubernetes");
    new Goldens(CommandLine.REPOSITORY, folder, Goldens.isUpdate())
        .verify(ShownEnvironment.files(stream));
  }

  @ParameterizedTest
  @MethodSource("environments")
  void rendersTheSameWithTheOtherEngine(String environment) {
    assertEquals(
        ShownEnvironment.stream(CommandLine.REPOSITORY, environment),
        ShownEnvironment.stream(
            CommandLine.REPOSITORY, environment, "--jsonnet-implementation", "sjsonnet"));
  }
}
