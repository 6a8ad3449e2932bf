package dev.obsc.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class YamlPrinterTest {
  private static final String DEEP =
      """
      {"spec": {"containers": [{"args": ["--a", ["nested", "list"], {}], "name": "x"}],
      "empty": [], "none": null, "yes": true}, "list": [[["x"]], {"b": 1, "a": [2]}]}\
      """;

  @Test
  void dashesStandBelowTheKey() throws JsonSyntaxException {
    assertEquals(
        """
        list:
        - - - x
        - a:
          - 2
          b: 1
        spec:
          containers:
          - args:
            - --a
            - - nested
              - list
            - {}
            name: x
          empty: []
          none: null
          "yes": true
        """,
        tanka(DEEP));
  }

  @Test
  void wideStyleIndentsByFourAndIndentsDashes() throws JsonSyntaxException {
    assertEquals(
        """
        list:
            - - - x
            - a:
                - 2
              b: 1
        spec:
            containers:
                - args:
                    - --a
                    - - nested
                      - list
                    - {}
                  name: x
            empty: []
            none: null
            "yes": true
        """,
        new YamlPrinter(YamlStyle.WIDE).print(JsonParser.parse(DEEP)));
  }

  @Test
  void documentsAfterTheFirstBeginWithDashes() throws JsonSyntaxException {
    var out = new StringBuilder();

    new YamlPrinter(YamlStyle.TANKA)
        .printStream(
            List.of(JsonParser.parse("{\"a\": 1}"), JsonParser.parse("{}"), new JsonString("x")),
            out);

    assertEquals("a: 1\n--- {}\n--- x\n", out.toString());
  }

  @Test
  void foldsAtTheFirstSpaceAfterColumnEighty() throws JsonSyntaxException {
    String words = "word ".repeat(17);

    assertEquals(
        """
        args:
        - word word word word word word word word word word word word word word word word
          word end
        long: 'a: word word word word word word word word word word word word word word word
          word word end'
        """,
        tanka("{\"args\": [\"" + words + "end\"], \"long\": \"a: " + words + "end\"}"));
  }

  @Test
  void readableStyleNeitherFoldsNorUsesExponents() throws JsonSyntaxException {
    String words = "word ".repeat(30) + "end";

    assertEquals(
        "a: " + words + "\nb: 20971520\n",
        new YamlPrinter(YamlStyle.READABLE)
            .print(JsonParser.parse("{\"a\": \"" + words + "\", \"b\": 20971520}")));
  }

  @Test
  void listsBelowAnExplicitKeyAreIndented() throws JsonSyntaxException {
    String key = "k".repeat(129);

    assertEquals("? " + key + "\n: - 1\n  - 2\n", tanka("{\"" + key + "\": [1, 2]}"));
  }

  @Test
  void numbersFromAMillionOnHaveAnExponent() throws JsonSyntaxException {
    assertEquals(
        "- 999999\n- 1e+06\n- 2.097152e+07\n- 0.0001\n- 1.234e-05\n- -0\n",
        tanka("[999999, 1000000, 20971520, 0.0001, 0.00001234, -0]"));
  }

  @Test
  void loneSurrogatesBecomeReplacementCharacters() {
    assertEquals("a\uFFFDb\n", new YamlPrinter(YamlStyle.TANKA).print(new JsonString("a\uD800b")));
  }

  private static String tanka(String json) throws JsonSyntaxException {
    return new YamlPrinter(YamlStyle.TANKA).print(JsonParser.parse(json));
  }
}
