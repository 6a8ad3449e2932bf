package dev.obsc.tanka.natives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.obsc.engine.NativeFunctionException;
import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonParser;
import dev.obsc.json.JsonPrinter;
import dev.obsc.json.JsonStyle;
import dev.obsc.json.JsonSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TankaNativesTest {
  /** Arguments and results as JSON. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          sha256 | [""] | "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
          sha256 | ["é"] | "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"
          parseJson | ["[1, {\\"b\\": null}]"] | [1,{"b":null}]
          parseJson | ["9007199254740993"] | 9007199254740992
          manifestJsonFromJson | ["{\\"b\\":1.50,\\"a\\":[1,{}],\\"b\\":[]}", 2] | \
          "{\\n  \\"b\\": 1.50,\\n  \\"a\\": [\\n    1,\\n    {}\\n  ],\\n  \\"b\\": []\\n}\\n"
          manifestJsonFromJson | [" [ 1 ,2 ] ", 0] | "[\\n1,\\n2\\n]\\n"
          manifestJsonFromJson | ["[1]", 2.9] | "[\\n  1\\n]\\n"
          manifestJsonFromJson | ["1e400", 2] | "1e400\\n"
          manifestYamlFromJson | ["{\\"b\\":[1,\\"y\\"],\\"a\\":1e6}"] | "a: 1e+06\\nb:\\n    - 1\\n    - \\"y\\"\\n"
          manifestYamlFromJson | ["\\"a\\\\nb\\""] | `"|-\\n    a\\n    b\\n"`
          parseYaml | [""] | []
          parseYaml | ["# comment\\n"] | []
          parseYaml | ["---\\n---\\na: 1\\n"] | [null,{"a":1}]
          parseYaml | ["yes: no\\non: [1_000, 0o17, 017, 0x1F, 1:30, ~, 2020-01-01]\\n"] | \
          [{"yes":"no","on":[1000,15,15,31,"1:30",null,"2020-01-01T00:00:00Z"]}]
          escapeStringRegex | ["a.b\\\\c-d"] | "a\\\\.b\\\\\\\\c-d"
          regexMatch | ["^\\\\d{3}$", "123"] | true
          regexMatch | ["b", "acd"] | false
          regexSubst | ["", "é😀", "-"] | "-é-😀-"
          regexSubst | ["b*", "abbc", "-"] | "-a-c-"
          regexSubst | ["(a)", "a", "$1x"] | ""
          regexSubst | ["(a)", "a", "${1}x$2"] | "ax"
          regexSubst | ["(?P<name>a)", "a", "${name}$name $names$$"] | "aa $"
          regexSubst | ["a", "a", "${$1$\\\\1"] | "${$\\\\1"
          """)
  void gives(String function, String arguments, String result)
      throws JsonSyntaxException, NativeFunctionException {
    assertEquals(
        result, new JsonPrinter(JsonStyle.GO_COMPACT).print(call(function, arguments)).strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          parseJson | [1] | native function "parseJson" panicked: \
          interface conversion: interface {} is float64, not string
          manifestJsonFromJson | ["[1]", "x"] | native function "manifestJsonFromJson" panicked: \
          interface conversion: interface {} is string, not float64
          manifestJsonFromJson | ["[1]", -1] | native function "manifestJsonFromJson" panicked: \
          strings: negative Repeat count
          parseJson | ["[1,]"] | invalid character ']' looking for beginning of value
          manifestYamlFromJson | ["{"] | unexpected end of JSON input
          parseYaml | ["a: @x\\n"] | parsing yaml: yaml: found character that cannot start any token
          parseYaml | ["a:\\n\\tb: 1\\n"] | parsing yaml: yaml: line 2: found character that cannot start any token
          parseYaml | ["[1, 2\\n"] | parsing yaml: yaml: line 1: did not find expected ',' or ']'
          parseYaml | ["a: \\"x\\n"] | parsing yaml: yaml: line 2: found unexpected end of stream
          parseYaml | ["a: 1\\n b: 2\\n"] | parsing yaml: yaml: line 2: mapping values are not allowed in this context
          parseYaml | ["true: a\\n"] | converting yaml to json: json: unsupported type: map[interface {}]interface {}
          parseYaml | ["- .inf\\n"] | converting yaml to json: json: unsupported value: +Inf
          regexMatch | ["(a", "x"] | error parsing regexp: missing closing ): `(a`
          regexMatch | ["a)", "x"] | error parsing regexp: unexpected ): `a)`
          regexMatch | ["a{1001}", "x"] | error parsing regexp: invalid repeat count: `{1001}`
          regexMatch | ["a\\\\", "x"] | error parsing regexp: trailing backslash at end of expression: ``
          regexMatch | ["a(?=b)", "x"] | error parsing regexp: invalid or unsupported Perl syntax: `(?=`
          regexMatch | ["[b-a]", "x"] | error parsing regexp: invalid character class range: `b-a`
          regexSubst | ["*a", "x", ""] | error parsing regexp: missing argument to repetition operator: `*`
          """)
  void failsInTheWordsOfGo(String function, String arguments, String message) {
    var failure = assertThrows(NativeFunctionException.class, () -> call(function, arguments));

    assertEquals(message, failure.getMessage());
  }

  @Test
  void deeplyNestedPatternsAreRefused() {
    String pattern = "(".repeat(100_000) + ")".repeat(100_000);

    var failure =
        assertThrows(
            NativeFunctionException.class, () -> call("regexMatch", "[\"" + pattern + "\", \"\"]"));

    assertEquals(
        "error parsing regexp: expression nests too deeply: `" + pattern + "`",
        failure.getMessage());
  }

  private static Json call(String name, String arguments)
      throws JsonSyntaxException, NativeFunctionException {
    var function =
        TankaNatives.pure().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    return function.body().call(((JsonArray) JsonParser.parse(arguments)).elements());
  }
}
