package dev.obsc.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.obsc.diagnostic.Diagnostic;
import dev.obsc.diagnostic.SourceFile;
import dev.obsc.model.Quantity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectFileReaderTest {
  private static final Path CASES = Path.of("src/test/resources/dev/obsc/project");

  private final List<Diagnostic> problems = new ArrayList<>();

  @Test
  void readsEverythingThatCanBeSaid() throws Exception {
    ProjectFile project = read(Files.readString(CASES.resolve("full.yaml")));

    assertEquals(List.of(), problems);
    External external = project.external();
    assertTrue(external.has(External.Kind.SECRET, "mop-system", "grafana-admin"));
    assertFalse(external.has(External.Kind.SECRET, "other", "grafana-admin"));
    assertTrue(external.has(External.Kind.SECRET, "any", "loki-object-storage"));
    assertTrue(external.has(External.Kind.STORAGE_CLASS, "", "gp3"));
    Capacity prod = project.capacityOf("environments/prod-eu").orElseThrow();
    assertEquals(3, prod.nodes().getFirst().count());
    assertEquals(Quantity.parse("16Gi"), prod.nodes().getFirst().allocatable().of("memory"));
    assertTrue(project.capacityOf("environments/dev").isEmpty());
    assertEquals("unknown-target-port", project.suppressions().getFirst().code());
    assertTrue(
        project.suppressions().getFirst().resource().matches("Service", "mop-system", "alloy-x"));
    assertEquals(Set.of(ProjectFile.Program.HELM), project.exec());
    assertEquals("metadata.annotations*", project.diffIgnores().getFirst().path().text());
    assertEquals(800, project.limits().maxStackFrames());
    assertEquals(Duration.ofSeconds(90), project.limits().timeout());
  }

  @Test
  void reportsEveryMistakeAtItsPlace() throws Exception {
    read(Files.readString(CASES.resolve("wrong.yaml")));

    assertEquals(
        """
        2:27 project-file-wrong-type: `external.secrets[1]` takes a text that is not empty, \
        not nothing
        3:3 project-file-unknown-key: `secret` is no key of `external`
        4:15 project-file-wrong-type: `external.configMaps` takes a list, not `grafana`
        5:1 project-file-unknown-key: `capcity` is no key of obsc.yaml
        9:18 project-file-wrong-type: `capacity.environments/prod.nodes[0].count` takes a \
        whole number from 1 upwards, not `0`
        9:37 project-file-wrong-type: `capacity.environments/prod.nodes[0].memory` takes a \
        quantity such as 500m or 16Gi, not `16GB`
        10:9 project-file-wrong-type: `capacity.environments/prod.nodes[1]` takes a mapping, \
        not `three`
        11:13 project-file-unknown-key: `ram` is no key of `capacity.environments/prod.host`
        13:5 project-file-missing-key: `suppress[0]` lacks `reason`
        13:41 project-file-invalid-value: `loki` names no resource
        14:5 project-file-missing-key: `suppress[1]` lacks `code`
        15:5 project-file-missing-key: `suppress[2]` lacks `code`
        17:1 project-file-duplicate-key: `exec` is written twice
        20:7 project-file-missing-key: `diff.ignore[0]` lacks `path`
        21:20 project-file-invalid-value: `soon` is not a length of time
        21:42 project-file-wrong-type: `limits.maxStackFrames` takes a whole number from 1 \
        upwards, not `many`
        """,
        text());
  }

  @Test
  void reportsASyntaxErrorAtItsPlace() {
    assertEquals(ProjectFile.EMPTY, read("external:\n  secrets: [a\nexec: []\n"));
    assertEquals(
        "3:5 project-file-syntax: obsc.yaml is not YAML: expected ',' or ']', but got :\n", text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing yet\n", "---\n", "external:\n", "suppress: []\n"})
  void takesAFileThatSaysNothing(String text) {
    assertEquals(ProjectFile.EMPTY, read(text));
    assertEquals(List.of(), problems);
  }

  @Test
  void countsColumnsInCodePoints() {
    read("# 😀\nexternal: { secrets: [\"😀\"], sicrets: [] }\n");
    assertTrue(text().startsWith("2:29 "), text());
  }

  private ProjectFile read(String text) {
    return ProjectFileReader.read(new SourceFile("obsc.yaml", text), problems::add);
  }

  /** Each problem on a line, with its place. */
  private String text() {
    var text = new StringBuilder();
    for (Diagnostic problem : problems) {
      problem
          .primary()
          .ifPresent(
              label ->
                  text.append(label.span().line())
                      .append(':')
                      .append(label.span().column())
                      .append(' '));
      text.append(problem.code().id()).append(": ").append(problem.message()).append('\n');
    }
    return text.toString();
  }
}
