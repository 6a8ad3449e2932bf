package dev.obsc.json.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonPrinter;
import dev.obsc.json.JsonStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # text, as v2, as v3
          yes | true | "yes"
          TRUE | true | true
          tRUE | "tRUE" | "tRUE"
          ~ | null | null
          '1' | "1" | "1"
          007 | 7 | 7
          08 | 8 | 8
          0b11 | 3 | 3
          1_000.5 | 1000.5 | 1000.5
          .5 | 0.5 | 0.5
          1e400 | "1e400" | "1e400"
          -0 | 0 | 0
          -0.0 | -0 | -0
          18446744073709551615 | 18446744073709552000 | 18446744073709552000
          2020-1-2 | "2020-1-2" | "2020-01-02T00:00:00Z"
          2020-01-02 3:4:5.60 | "2020-01-02 3:4:5.60" | "2020-01-02T03:04:05.6Z"
          2020-01-02T03:04:05+02:30 | "2020-01-02T03:04:05+02:30" | "2020-01-02T03:04:05+02:30"
          !!str 5 | "5" | "5"
          !!int "5" | 5 | 5
          !!float 5 | 5 | 5
          !custom 5 | "5" | "5"
          !!binary aGVsbG8= | "hello" | "hello"
          "\\x41\\e" | "A\\u001b" | "A\\u001b"
          [a, {b: c}] | ["a",{"b":"c"}] | ["a",{"b":"c"}]
          """)
  void resolvesScalars(String text, String v2, String v3) throws YamlException {
    assertEquals(v2, read(YamlDialect.GO_YAML_V2, text));
    assertEquals(v3, read(YamlDialect.GO_YAML_V3, text));
  }

  @Test
  void explicitKeysWinOverMergedOnesInV3AndTheLastInV2() throws YamlException {
    String text = "base: &b {x: 1, y: 2}\nuse:\n  x: 3\n  <<: *b\n";

    assertEquals(
        "{\"base\":{\"x\":1,\"y\":2},\"use\":{\"x\":3,\"y\":2}}",
        read(YamlDialect.GO_YAML_V3, text));
    assertEquals(
        "{\"base\":{\"x\":1,\"y\":2},\"use\":{\"x\":1,\"y\":2}}",
        read(YamlDialect.GO_YAML_V2, text.replace("y:", "'y':")));
  }

  @Test
  void anyScalarIsAKeyInV2() throws YamlException {
    assertEquals(
        "{\"true\":1,\"1.5\":2,\"null\":3,\"10\":4}",
        read(YamlDialect.GO_YAML_V2, "yes: 1\n1.5: 2\n~: 3\n0xa: 4\n"));
  }

  @Test
  void equalKeysAreAnErrorInV3() {
    assertFails(
        YamlDialect.GO_YAML_V3,
        "a: 1\nb: 2\na: 3\n",
        "yaml: unmarshal errors:\n  line 3: mapping key \"a\" already defined at line 1");
  }

  @Test
  void collectionsAreNoKeys() {
    assertFails(
        YamlDialect.GO_YAML_V2,
        "? [a, b]\n: c\n",
        "yaml: invalid map key: []interface {}{\"a\", \"b\"}");
  }

  @Test
  void anchorsThatContainThemselvesAreRefused() {
    assertFails(YamlDialect.GO_YAML_V3, "&a [*a]", "yaml: anchor 'a' value contains itself");
    assertFails(YamlDialect.GO_YAML_V3, "*x", "yaml: unknown anchor 'x' referenced");
  }

  @Test
  void documentsThatExplodeThroughAliasesAreRefused() {
    var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 9; i++) {
      text.append(
          "a%d: &a%d [%s*a%d]\n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(8), i - 1));
    }

    assertFails(
        YamlDialect.GO_YAML_V3, text.toString(), "yaml: document contains excessive aliasing");
  }

  @Test
  void depthIsBounded() {
    assertFails(YamlDialect.GO_YAML_V2, "[".repeat(50_000), "yaml: exceeded max depth of 1000");
  }

  private static void assertFails(YamlDialect dialect, String text, String message) {
    var failure = assertThrows(YamlException.class, () -> read(dialect, text));
    assertEquals(message, failure.getMessage());
  }

  private static String read(YamlDialect dialect, String text) throws YamlException {
    var documents = new YamlReader(dialect).readStream(text);
    String printed = new JsonPrinter(JsonStyle.GO_COMPACT).print(new JsonArray(documents));
    return printed.substring(1, printed.length() - 1);
  }
}
