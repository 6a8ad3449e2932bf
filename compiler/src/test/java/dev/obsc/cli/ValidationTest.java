package dev.obsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees of the checks: when they run, what stops, and how the program ends. */
class ValidationTest {
  private static final String POD =
      """
      { pod: {
        apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web', %s },
        spec: { containers: [{ name: 'web', image: 'example.org/web%s', resources: { limits: { memory: '%s' } } }] },
      } }
      """;
  private static final String GOOD = POD.formatted("", ":1.0.0", "64Mi");
  private static final String BAD = POD.formatted("", ":latest", "64Mi");
  private static final String DOUBTFUL = POD.formatted("", ":1.0.0", "64m");

  @TempDir Path root;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void makeProject() throws Exception {
    write("jsonnetfile.json", "{}");
    write(
        "environments/web/spec.json",
        """
        { "apiVersion": "tanka.dev/v1alpha1", "kind": "Environment",
          "metadata": { "name": "web" }, "spec": { "namespace": "web" } }
        """);
  }

  @Test
  void anErrorKeepsAStrictProjectFromPrinting() throws Exception {
    write("obsc.yaml", "external: {}\n");
    write("environments/web/main.jsonnet", BAD);

    assertEquals(1, run("show", "environments/web"));

    assertEquals("", out.toString(StandardCharsets.UTF_8));
    assertTrue(errors().startsWith("error[floating-image]: container `web`"), errors());
  }

  @Test
  void aWarningDoesNotStopTheOutput() throws Exception {
    write("obsc.yaml", "");
    write("environments/web/main.jsonnet", DOUBTFUL);

    assertEquals(0, run("show", "environments/web"));

    assertTrue(printed().startsWith("apiVersion: v1\nkind: Pod\n"), printed());
    assertTrue(errors().startsWith("warning[quantity-unit]: `64m` is 0.064 bytes"), errors());
  }

  @Test
  void checksCanBeSkippedOnce() throws Exception {
    write("obsc.yaml", "");
    write("environments/web/main.jsonnet", BAD);

    assertEquals(0, run("show", "--no-validate", "environments/web"));

    assertEquals("", errors());
  }

  @Test
  void aProjectOfTankaIsCheckedOnlyOnDemand() throws Exception {
    write("environments/web/main.jsonnet", BAD);

    assertEquals(0, run("show", "--dangerous-allow-redirect", "environments/web"));
    assertEquals("", errors());
    assertEquals(1, run("show", "--dangerous-allow-redirect", "--validate", "environments/web"));
    assertTrue(errors().contains("floating-image"), errors());
  }

  @Test
  void aMistakeInTheProjectFileStopsTheOutput() throws Exception {
    write("obsc.yaml", "externl: {}\n");
    write("environments/web/main.jsonnet", GOOD);

    assertEquals(1, run("show", "environments/web"));

    assertEquals(
        """
        error[project-file-unknown-key]: `externl` is no key of obsc.yaml
         --> obsc.yaml:1:1
          |
        1 | externl: {}
          | ^^^^^^^
          = help: a key with a similar name exists: `external`
        """,
        errors());
  }

  @Test
  void anErrorKeepsAnExportFromBeingWritten() throws Exception {
    write("environments/web/main.jsonnet", BAD);

    assertEquals(1, run("export", "out", "environments/web", "--validate"));

    try (var written = Files.newDirectoryStream(root.resolve("out"))) {
      assertFalse(written.iterator().hasNext());
    }
    assertEquals(0, run("export", "out", "environments/web"));
  }

  @Test
  void warningsCountIfAskedTo() throws Exception {
    write("environments/web/main.jsonnet", DOUBTFUL);

    assertEquals(0, run("validate", "environments/web"));
    assertEquals(1, run("validate", "environments/web", "--fail-on", "warning"));
    assertEquals(1, run("validate", "environments/web", "--fail-on", "anything"));
  }

  @Test
  void acceptedFindingsAreNotTold() throws Exception {
    write(
        "obsc.yaml",
        """
        suppress:
          - { code: floating-image, resource: Pod/we*, reason: a test }
          - { code: floating-image, resource: Pod/other, reason: gone }
          - { code: floating-imago, reason: misspelt }
        """);
    write("environments/web/main.jsonnet", BAD);

    assertEquals(0, run("validate"));

    assertEquals("0 errors, 2 warnings in 1 environment\n", errors());
    assertTrue(printed().contains("nothing to suppress: no finding `floating-image`"), printed());
    assertTrue(printed().contains("`floating-imago` is no rule"), printed());
  }

  @Test
  void aManifestCanAcceptFindingsAboutItself() throws Exception {
    write(
        "environments/web/main.jsonnet",
        POD.formatted(
            "annotations: { 'obsc.dev/ignore': 'floating-image a test\\nquantity-unit' }",
            ":latest",
            "64Mi"));

    assertEquals(0, run("validate"));

    assertTrue(printed().contains("gives no reason for ignoring `quantity-unit`"), printed());
    assertEquals("0 errors, 1 warning in 1 environment\n", errors());
  }

  @Test
  void programsGetJson() throws Exception {
    write("environments/web/main.jsonnet", BAD);

    assertEquals(1, run("validate", "--format", "json", "environments/web"));

    assertTrue(printed().contains("\"version\": 1"), printed());
    assertTrue(printed().contains("\"code\": \"floating-image\""), printed());
    assertEquals(1, run("validate", "--format", "xml", "environments/web"));
  }

  @Test
  void everyRuleIsExplained() {
    assertEquals(0, run("explain"));
    assertTrue(printed().contains("request-above-limit     error"), printed());
    assertEquals(0, run("explain", "request-above-limit"));
    assertTrue(printed().contains("## Fix"), printed());
    assertEquals(1, run("explain", "request-above-limt"));
    assertEquals(
        "Error: there is no rule `request-above-limt`; did you mean `request-above-limit`?\n",
        errors());
  }

  private void write(String name, String text) throws Exception {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    return new Program(
            new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                out,
                err,
                Map.of(),
                root,
                false,
                Clock.systemUTC(),
                (_, _) -> 0))
        .run(List.of(arguments));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
