package dev.obsc.eval.std;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.obsc.engine.JsonnetException;
import dev.obsc.engine.Limits;
import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonBoolean;
import dev.obsc.json.JsonNull;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonPrinter;
import dev.obsc.json.JsonString;
import dev.obsc.json.JsonStyle;
import dev.obsc.json.YamlPrinter;
import dev.obsc.json.YamlStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written in some language reads back as the same value. */
class RoundTripTest {
  @Property(tries = 300)
  void jsonReadsBack(@ForAll("values") Json value) throws JsonnetException {
    String text = new JsonPrinter(JsonStyle.GO_COMPACT).print(value);

    assertEquals(value, withText("std.parseJson(std.extVar('text'))", text));
    assertEquals(
        JsonBoolean.TRUE,
        withText(
            "local v = std.parseJson(std.extVar('text'));"
                + " std.parseJson(std.manifestJson(v)) == v"
                + " && std.parseJson(std.manifestJsonMinified(v)) == v"
                + " && std.parseJson(std.toString([v])) == [v]",
            text));
  }

  @Property(tries = 300)
  void yamlReadsBack(@ForAll("valuesForBlocks") Json value) throws JsonnetException {
    String text = new JsonPrinter(JsonStyle.GO_COMPACT).print(value);

    assertEquals(
        JsonBoolean.TRUE,
        withText(
            "local v = std.parseJson(std.extVar('text'));"
                + " std.parseYaml(std.manifestYamlDoc(v)) == v"
                + " && std.parseYaml(std.manifestYamlDoc(v, true, false)) == v"
                + " && std.parseYaml(std.manifestYamlStream([v, v])) == [v, v]",
            text));
  }

  @Property(tries = 300)
  void printedYamlReadsBack(@ForAll("values") Json value) throws JsonnetException {
    for (YamlStyle style : List.of(YamlStyle.TANKA, YamlStyle.READABLE)) {
      String text = new YamlPrinter(style).print(value);

      assertEquals(value, withText("std.parseYaml(std.extVar('text'))", text), text);
    }
  }

  @Property(tries = 300)
  void encodedTextReadsBack(@ForAll("texts") String text) throws JsonnetException {
    assertEquals(
        JsonBoolean.TRUE,
        withText(
            "local t = std.extVar('text');"
                + " std.decodeUTF8(std.encodeUTF8(t)) == t"
                + " && std.decodeUTF8(std.base64DecodeBytes(std.base64(std.encodeUTF8(t)))) == t"
                + " && std.parseJson(std.escapeStringJson(t)) == t"
                + " && std.join('', std.stringChars(t)) == t"
                + " && std.join('a', std.split(t, 'a')) == t",
            text));
  }

  @Provide
  Arbitrary<Json> values() {
    return values(texts());
  }

  /** The blocks that std.manifestYamlDoc writes keep one final line break and no first space. */
  @Provide
  Arbitrary<Json> valuesForBlocks() {
    return values(texts().filter(text -> !text.endsWith("\n") || text.equals("x\ny\n")));
  }

  private static Arbitrary<Json> values(Arbitrary<String> texts) {
    return Arbitraries.recursive(() -> scalars(texts), RoundTripTest::collection, 0, 3);
  }

  private static Arbitrary<Json> scalars(Arbitrary<String> texts) {
    return Arbitraries.oneOf(
        Arbitraries.just(JsonNull.NULL),
        Arbitraries.of(JsonBoolean.class).map(value -> value),
        Arbitraries.integers().between(-1000, 1000).map(value -> new JsonNumber(value)),
        Arbitraries.doubles().between(-1e9, 1e9).map(JsonNumber::new),
        texts.map(JsonString::new));
  }

  private static Arbitrary<Json> collection(Arbitrary<Json> element) {
    return Arbitraries.oneOf(
        element.list().ofMaxSize(3).map(JsonArray::new),
        Arbitraries.maps(keys(), element).ofMaxSize(3).map(RoundTripTest::object));
  }

  private static Json object(Map<String, Json> fields) {
    return JsonObject.copyOf(new LinkedHashMap<>(fields));
  }

  private static Arbitrary<String> keys() {
    return Arbitraries.oneOf(
        Arbitraries.of("yes", "1", "1.5", "null", "a b", "key", "a-b", "", "~", "0x1"),
        Arbitraries.strings().alpha().ofMaxLength(5));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.of("yes", "no", "1e3", "2020-01-01", "- a", "a: b", "#", "x\ny\n", " a", "\n"),
        Arbitraries.strings()
            .withChars("ab :#-\n'\"{}[],&*!|>%@`0123456789.é日\uFFFD")
            .ofMaxLength(12),
        Arbitraries.strings().ascii().ofMaxLength(8).filter(text -> text.indexOf('\0') < 0));
  }

  private static Json withText(String program, String text) throws JsonnetException {
    return Run.program(program, Map.of("text", text), Limits.DEFAULT);
  }
}
