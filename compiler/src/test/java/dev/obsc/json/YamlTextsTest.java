package dev.obsc.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every text that could be mistaken for something else, as a value and as a key. Each row of the
 * resource holds a document, what go-yaml v2 prints for it, and what go-yaml v3 prints.
 */
class YamlTextsTest {
  static Stream<String> rows() {
    try (var in = YamlTextsTest.class.getResourceAsStream("yaml-texts.jsonl")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void printsAsGoYamlDoes(String row) throws JsonSyntaxException {
    var columns = ((JsonArray) JsonParser.parse(row)).elements();
    Json document = columns.get(0);

    assertEquals(text(columns.get(1)), new YamlPrinter(YamlStyle.TANKA).print(document));
    assertEquals(text(columns.get(2)), new YamlPrinter(YamlStyle.WIDE).print(document));
  }

  private static String text(Json json) {
    return ((JsonString) json).value();
  }
}
