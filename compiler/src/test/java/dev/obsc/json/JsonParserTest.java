package dev.obsc.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonParserTest {
  @Test
  void readsEveryKindOfValue() throws JsonSyntaxException {
    String text = "{\"a\": [null, true, false, -1.5e3, \"x\\u00e9\\n\\ud83d\\ude00\", {}, []]}";

    assertEquals(
        "{\"a\":[null,true,false,-1500,\"xé\\n\uD83D\uDE00\",{},[]]}",
        new JsonPrinter(JsonStyle.GO_COMPACT).print(JsonParser.parse(text)));
  }

  @Test
  void theLastOfEqualKeysWins() throws JsonSyntaxException {
    assertEquals(JsonParser.parse("{\"a\": 2}"), JsonParser.parse("{\"a\": 1, \"a\": 2}"));
  }

  @Test
  void loneSurrogateEscapesAreReplaced() throws JsonSyntaxException {
    assertEquals(new JsonString("\uFFFDx"), JsonParser.parse("\"\\ud800x\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``          | unexpected end of JSON input
          {           | unexpected end of JSON input
          [1,         | unexpected end of JSON input
          "abc        | unexpected end of JSON input
          [1,]        | invalid character ']' looking for beginning of value
          {"a":1,}    | invalid character '}' looking for beginning of object key string
          {a: 1}      | invalid character 'a' looking for beginning of object key string
          {"a" 1}     | invalid character '1' after object key
          {"a":1 "b"} | invalid character '"' after object key:value pair
          [1 2]       | invalid character '2' after array element
          1 2         | invalid character '2' after top-level value
          'x'         | invalid character '\\'' looking for beginning of value
          é           | invalid character 'Ã' looking for beginning of value
          "\\x"       | invalid character 'x' in string escape code
          "\\u12"     | invalid character '"' in \\u hexadecimal character escape
          tru         | invalid character ' ' in literal true (expecting 'e')
          nil         | invalid character 'i' in literal null (expecting 'u')
          -           | invalid character ' ' in numeric literal
          --1         | invalid character '-' in numeric literal
          1.          | invalid character ' ' after decimal point in numeric literal
          1e+         | invalid character ' ' in exponent of numeric literal
          01          | invalid character '1' after top-level value
          1e400       | json: cannot unmarshal number 1e400 into Go value of type float64
          [1e400      | unexpected end of JSON input
          """)
  void saysWhatGoSays(String text, String message) {
    var failure = assertThrows(JsonSyntaxException.class, () -> JsonParser.parse(text));

    assertEquals(message, failure.getMessage());
  }

  @Test
  void controlCharactersInStringsAreNamed() {
    var failure = assertThrows(JsonSyntaxException.class, () -> JsonParser.parse("\"\n\""));
    assertEquals("invalid character '\\n' in string literal", failure.getMessage());

    failure = assertThrows(JsonSyntaxException.class, () -> JsonParser.parse("\0"));
    assertEquals("invalid character '\\x00' looking for beginning of value", failure.getMessage());
  }

  @Test
  void depthIsBoundedWithoutUsingTheStack() throws JsonSyntaxException {
    JsonParser.parse("[".repeat(10_000) + "]".repeat(10_000));

    var failure =
        assertThrows(JsonSyntaxException.class, () -> JsonParser.parse("[".repeat(10_001)));
    assertEquals("invalid character '[' exceeded max depth", failure.getMessage());
  }
}
