package dev.obsc.eval.std;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.obsc.json.Json;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonParser;
import dev.obsc.json.JsonSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The languages that values can be written in, on finished data. */
class ManifestSyntaxTest {
  private static final String SAMPLE =
      "{\"a\": [1, [2, {\"b\": \"x\\n\"}], {\"c\": [3]}, []], \"d\": {\"e\": {}, \"f\": null},"
          + " \"yes\": \"two\\nlines\\n\", \"z\": 0.1}";

  @Test
  void yamlKeepsListsAtTheKeyAndWritesBlocks() throws JsonSyntaxException {
    assertEquals(
        """
        a:
        - 1
        -
          - 2
          - b: |
              x
        - c:
          - 3
        - []
        d:
          e: {}
          f: null
        "yes": |
          two
          lines
        z: 0.1\
        """,
        yaml(false, false));
  }

  @Test
  void yamlIndentsListsAndQuotesKeysOnDemand() throws JsonSyntaxException {
    var out = new StringBuilder();
    new YamlDocument(true, true).print(JsonParser.parse("{\"a\": [1]}"), out);

    assertEquals("\"a\":\n  - 1", out.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-2", "_", "0b2", ".", "a/b", "1e", "0xg", "1.5.2"})
  void keysThatNeedNoQuotes(String key) {
    assertEquals(true, BareKey.isSafe(key));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Yes",
        "null",
        "1",
        "-1",
        "1.5",
        ".5",
        "1e5",
        "1_000",
        "2024-01-02",
        "0b101",
        "a0x1",
        "nan",
        "-Inf",
        "a b",
        "é",
        "a:b"
      })
  void keysThatNeedQuotes(String key) {
    assertEquals(false, BareKey.isSafe(key));
  }

  @Test
  void tomlWritesTablesAfterPlainFields() throws JsonSyntaxException, Problem {
    assertEquals(
        """
        a = 1
        b = [
          1,
          [ 2, 3 ],
          { "c d" = 1 }
        ]
        i = []

        [c]


          [c.d]

          [c.e]
            f = [
              1,
              2
            ]

        [[g]]
          '' = 1

        [[g]]\
        """,
        Toml.print(
            (JsonObject)
                JsonParser.parse(
                    "{\"a\":1,\"b\":[1,[2,3],{\"c d\":1}],\"c\":{\"d\":{},\"e\":{\"f\":[1,2]}},"
                        + "\"g\":[{\"\":1},{}],\"i\":[]}"),
            "  "));
  }

  @Test
  void tomlHasNoNull() throws JsonSyntaxException {
    var body = (JsonObject) JsonParser.parse("{\"s\": {\"a\": [1, null]}}");

    assertEquals(
        "Tried to manifest \"null\" at [s a 1]",
        assertThrows(Problem.class, () -> Toml.print(body, "  ")).text());
  }

  @Test
  void pythonHasItsOwnWords() throws JsonSyntaxException {
    var out = new StringBuilder();
    Python.print(JsonParser.parse("{\"a\": [true, false, null, 0.1, \"é\\n\"], \"b\": {}}"), out);

    assertEquals(
        "{\"a\": [True, False, None, 0.10000000000000001, \"é\\n\"], \"b\": {}}", out.toString());
  }

  private static String yaml(boolean indentLists, boolean quoteKeys) throws JsonSyntaxException {
    Json sample = JsonParser.parse(SAMPLE);
    var out = new StringBuilder();
    new YamlDocument(indentLists, quoteKeys).print(sample, out);
    return out.toString();
  }
}
