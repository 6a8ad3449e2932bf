package dev.obsc.cli.jsonnet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonnetCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String in = "";

  private int run(String... arguments) {
    return new JsonnetCommand(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of("HOMETOWN", "Mainz"))
        .run(List.of(arguments));
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void shortOptionsCanBeJoined() {
    assertEquals(0, run("-Se", "'ä'"));
    assertEquals("ä\n", output());
  }

  @Test
  void programComesFromStandardInput() {
    in = "[1]";
    assertEquals(0, run("-"));
    assertEquals("[\n   1\n]\n", output());
  }

  @Test
  void streamSeparatesDocuments() {
    assertEquals(0, run("-y", "-e", "[1, 'a']"));
    assertEquals("---\n1\n---\n\"a\"\n...\n", output());
  }

  @Test
  void variablesCanComeFromTheEnvironment() {
    assertEquals(0, run("-S", "-V", "HOMETOWN", "-e", "std.extVar('HOMETOWN')"));
    assertEquals("Mainz\n", output());
    assertEquals(1, run("-V", "MISSING", "-e", "1"));
    assertEquals("ERROR: environment variable MISSING was undefined\n", errors());
  }

  @Test
  void filesAreWrittenAndListed(@TempDir Path directory) throws IOException {
    String root = directory.resolve("out").toString();
    assertEquals(0, run("-c", "-m", root, "-e", "{ 'a/b.json': 1, 'c.json': [] }"));
    assertEquals(root + "/a/b.json\n" + root + "/c.json\n", output());
    assertEquals("[ ]\n", Files.readString(directory.resolve("out/c.json")));
  }

  @Test
  void filesOutsideOfTheDirectoryAreRefused(@TempDir Path directory) {
    assertEquals(1, run("-c", "-m", directory + "/out", "-e", "{ '../x': 1 }"));
    assertTrue(errors().contains("path escapes from parent"));
    assertTrue(Files.notExists(directory.resolve("x")));
  }

  @Test
  void importsAreFoundAlongTheImportPath(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("x.libsonnet"), "42");
    assertEquals(0, run("-J", directory.toString(), "-e", "import 'x.libsonnet'"));
    assertEquals("42\n", output());
  }

  @Test
  void traceIsAsLongAsAsked() {
    assertEquals(
        1, run("-t", "2", "-e", "local f(n) = if n == 0 then error 'x' else f(n - 1) + 1; f(9)"));
    assertEquals(
        "RUNTIME ERROR: x\n\t<cmdline>:1:29-38\tfunction <f>\n\t...\n\tDuring evaluation\t\n\n",
        errors());
  }

  @Test
  void batchAnswersEveryRequest() {
    in =
        """
        {"id": "a", "src": "1 + 1"}
        {"id": "b", "src": "error 'x'"}
        """;
    assertEquals(0, run("--batch"));
    assertEquals(
        """
        {"id":"a","out":"2\\n","stderr":""}
        {"id":"b","error":{"kind":"runtime","message":"x","line":1,"column":1,"file":"main.jsonnet"},"stderr":""}
        """,
        output());
  }

  @Test
  void wrongUsageNamesTheArgument() {
    assertEquals(1, run("--nonsense"));
    assertEquals("ERROR: unrecognized argument: --nonsense\n", errors());
  }
}
