package dev.obsc.engine.sjsonnet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.obsc.CommandLine;
import dev.obsc.json.JsonParser;
import dev.obsc.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What obsc changes about sjsonnet. */
class SjsonnetEngineTest {
  @TempDir Path directory = Path.of("");

  @Test
  void readsOneYamlDocument() throws Exception {
    assertEquals(
        "{\"a\":[1,true]}", evaluate("std.manifestJsonMinified(std.parseYaml('a: [1, yes]'))"));
  }

  @Test
  void readsAStreamOfYamlDocumentsAsAnArray() throws Exception {
    assertEquals(
        "[{\"a\":1},{\"b\":2}]",
        evaluate("std.manifestJsonMinified(std.parseYaml('a: 1\\n---\\nb: 2\\n'))"));
  }

  @Test
  void reportsWrongYaml() throws IOException {
    var result = run("std.parseYaml('a: [')");
    assertEquals(1, result.exitCode());
    assertTrue(result.stderr().contains("failed to parse YAML"), result.stderr());
  }

  private String evaluate(String program) throws Exception {
    var result = run(program);
    assertEquals("", result.stderr());
    return JsonParser.parse(result.stdout()) instanceof JsonString(String text) ? text : "";
  }

  private CommandLine.Result run(String program) throws IOException {
    Files.writeString(directory.resolve("jsonnetfile.json"), "{}");
    Files.writeString(directory.resolve("main.jsonnet"), program);
    return CommandLine.run(directory, "eval", ".", "--jsonnet-implementation", "sjsonnet");
  }
}
