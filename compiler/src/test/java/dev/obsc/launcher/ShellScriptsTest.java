package dev.obsc.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.obsc.Programs;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shell script of the project, as shellcheck sees it. */
class ShellScriptsTest {
  private static final Path REPOSITORY = Path.of(System.getProperty("obsc.root"));

  @ParameterizedTest
  @ValueSource(strings = {"obsc", ".ci/run", ".ci/format"})
  void shellcheckFindsNothing(String script) {
    String shellcheck = Programs.require("shellcheck").toString();
    var result =
        ProcessResult.start(List.of(shellcheck, "-x", script), REPOSITORY, Map.of()).finish();
    assertEquals("", result.stdout() + result.stderr());
  }
}
