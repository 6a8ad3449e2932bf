package dev.obsc.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.obsc.json.Json;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonParser;
import dev.obsc.json.JsonString;
import dev.obsc.json.JsonSyntaxException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares with what Go's text/template and sprig 3.3.0 printed for the same templates. */
class TemplateTest {
  private static final Map<String, Json> ENVIRONMENT =
      Map.of("env", parsed("{\"metadata\":{\"name\":\"e/one\"}}"));

  @ParameterizedTest(name = "{0}")
  @MethodSource("recorded")
  void printsOrFailsAsGoDoes(String template, String expected) {
    assertEquals(expected, outcome(template));
  }

  static Stream<Arguments> recorded() {
    return resource("go-templates.jsonl")
        .lines()
        .map(TemplateTest::parsed)
        .map(JsonObject.class::cast)
        .map(
            row ->
                Arguments.of(
                    text(row, "template"),
                    row.get("error").isPresent()
                        ? "error: " + text(row, "error")
                        : text(row, "output")));
  }

  @Test
  void refusesFunctionsThatDependOnMoreThanTheObject() throws TemplateException {
    var template = Template.parse("{{now}}", Map.of());
    var refusal = assertThrows(TemplateException.class, () -> template.render(JsonObject.EMPTY));
    assertEquals(
        "template: :1:2: executing \"\" at <now>: error calling now: "
            + "not available in obsc: a name must not depend on the time",
        refusal.getMessage());
  }

  @Test
  void boundsLoopsAndRepetitions() {
    assertTrue(
        outcome("{{repeat 2000000 \"a\"}}").contains("repeat makes more than 1000000 characters"));
    assertTrue(
        outcome("{{range 99999999999}}{{end}}").contains("range over more than 1000000 numbers"));
    assertTrue(
        outcome("{{define \"x\"}}{{template \"x\"}}{{end}}{{template \"x\"}}")
            .contains("exceeded maximum template depth"));
  }

  private static String outcome(String template) {
    try {
      return Template.parse(template, ENVIRONMENT).render(parsed(resource("data.json")));
    } catch (TemplateException e) {
      return "error: " + e.getMessage();
    }
  }

  private static String text(JsonObject row, String name) {
    return ((JsonString) row.get(name).orElseThrow()).value();
  }

  private static Json parsed(String json) {
    try {
      return JsonParser.parse(json);
    } catch (JsonSyntaxException e) {
      throw new AssertionError(json, e);
    }
  }

  private static String resource(String name) {
    try (var stream = TemplateTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }
}
