package dev.obsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.obsc.engine.NativeFunctionException;
import dev.obsc.project.ProjectFile;
import dev.obsc.tanka.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllowedRunnerTest {
  private static final List<String> COMMAND = List.of("cat");

  @TempDir Path root;

  @Test
  void aTankaProjectRunsWhatItAsksFor() throws NativeFunctionException {
    assertEquals("values", runner(false).run(COMMAND, "values"));
  }

  @Test
  void aStrictProjectRunsOnlyWhatItLists() throws IOException, NativeFunctionException {
    Path file = root.resolve("obsc.yaml");
    Files.writeString(file, "exec: [kustomize]\n");

    assertEquals(
        "helm was not run: add `exec: [helm]` to " + file + " to allow it", failure(runner(false)));

    Files.writeString(file, "exec: [helm]\n");

    assertEquals("values", runner(false).run(COMMAND, "values"));
  }

  @Test
  void nothingRunsWhereItIsForbidden() {
    assertEquals(
        "helm was not run: --no-exec or OBSC_NO_EXEC forbids running other programs",
        failure(runner(true)));
  }

  private AllowedRunner runner(boolean never) {
    Path main = root.resolve("environments/default/main.jsonnet");
    var project = new Project(root, root.resolve("environments/default"), main);
    return new AllowedRunner(ProjectFile.Program.HELM, "helm", never, project);
  }

  private static String failure(AllowedRunner runner) {
    return String.valueOf(
        assertThrows(NativeFunctionException.class, () -> runner.run(COMMAND, "values"))
            .getMessage());
  }
}
