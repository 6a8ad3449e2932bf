package dev.obsc.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.obsc.engine.JsonnetException;
import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonBoolean;
import dev.obsc.json.JsonNull;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonPrinter;
import dev.obsc.json.JsonString;
import dev.obsc.json.JsonStyle;
import java.util.LinkedHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** JSON is Jsonnet, so evaluating what has been printed gives it back. */
class RoundTripTest {
  @Property(tries = 200)
  void printedDataEvaluatesToItself(@ForAll("data") Json data) throws JsonnetException {
    String text = new JsonPrinter(JsonStyle.JSONNET).print(data);
    assertEquals(data, new Jsonnet().evaluate(text).value());
  }

  @Property(tries = 200)
  void manifestedTextParsesToItself(@ForAll("data") Json data) throws JsonnetException {
    String text = new JsonPrinter(JsonStyle.JSONNET).print(data);
    assertEquals(
        data, new Jsonnet().evaluate("std.parseJson(std.manifestJson(" + text + "))").value());
    assertEquals(
        data, new Jsonnet().evaluate("std.parseYaml(std.manifestYamlDoc(" + text + "))").value());
  }

  @Provide
  Arbitrary<Json> data() {
    Arbitrary<Json> leaf =
        Arbitraries.oneOf(
            Arbitraries.just(JsonNull.NULL),
            Arbitraries.of(JsonBoolean.TRUE, JsonBoolean.FALSE),
            Arbitraries.doubles().between(-1e12, 1e12).map(JsonNumber::new),
            Arbitraries.strings().ofMaxLength(12).map(JsonString::new));
    return Arbitraries.recursive(() -> leaf, RoundTripTest::nested, 0, 3);
  }

  private static Arbitrary<Json> nested(Arbitrary<Json> inner) {
    return Arbitraries.oneOf(
        inner.list().ofMaxSize(4).map(elements -> JsonArray.of(elements.toArray(new Json[0]))),
        Arbitraries.maps(Arbitraries.strings().ofMaxLength(5), inner)
            .ofMaxSize(4)
            .map(fields -> JsonObject.copyOf(new LinkedHashMap<>(fields))));
  }
}
