package dev.obsc.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.obsc.diagnostic.Span;
import dev.obsc.engine.Evaluation;
import dev.obsc.engine.JsonnetException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
  /** The text that made the value, then the texts of the layers. */
  private static String explain(String program, Object... path) {
    try {
      Evaluation evaluation = new Jsonnet().evaluate(program);
      return evaluation
          .provenance()
          .explain(Arrays.asList(path))
          .map(
              found ->
                  text(found.value())
                      + found.layers().stream()
                          .map(layer -> " < " + text(layer))
                          .collect(Collectors.joining()))
          .orElse("unknown");
    } catch (JsonnetException e) {
      throw new AssertionError(e.failure().text(), e);
    }
  }

  private static String text(Span span) {
    return span.file().text().substring(span.start(), span.end());
  }

  @Test
  void winnerComesBeforeTheLayersItOverrides() {
    assertEquals("2 < a: 2 < a: 1", explain("{ a: 1 } + { b: 0 } + { a: 2 }", "a"));
  }

  @Test
  void referencesLeadToTheExpressionTheyName() {
    assertEquals("3 < r: $.c.n", explain("{ c:: { n: 3 }, r: $.c.n }", "r"));
    assertEquals("3 < a: x", explain("local x = 3; { a: x }", "a"));
    assertEquals(
        "2 < a: if x then 1 else 2", explain("local x = false; { a: if x then 1 else 2 }", "a"));
    assertEquals("1 < a: super.a < a: 1", explain("{ a: 1 } + { a: super.a }", "a"));
  }

  @Test
  void computedValuesAreMadeByTheirComputation() {
    assertEquals("1 + 1 < a: 1 + 1", explain("{ a: 1 + 1 }", "a"));
    assertEquals("f(1) < a: f(1)", explain("local f(x) = x; { a: f(1) }", "a"));
  }

  @Test
  void nestedMergesKeepTheirLayers() {
    assertEquals("2 < y: 2 < y: 1", explain("{ a: { x: 1, y: 1 } } + { a+: { y: 2 } }", "a", "y"));
  }

  @Test
  void elementsOfArraysAreKnown() {
    assertEquals("2", explain("{ a: [1, 2] + [3] }", "a", 1));
    assertEquals("3", explain("{ a: [1, 2] + [3] }", "a", 2));
    assertEquals("x * 2", explain("[x * 2 for x in [1, 2]]", 1));
    assertEquals("x + 1", explain("std.map(function(x) x + 1, [1, 2])", 0));
  }

  @Test
  void fieldsOfComprehensionsAndPatchesAreKnown() {
    assertEquals("k + 1 < [k]: k + 1", explain("{ [k]: k + 1 for k in ['x'] }", "x"));
    assertEquals("2", explain("std.mergePatch({ a: 1, b: 2 }, { a: 3 })", "b"));
    assertEquals("3", explain("std.mergePatch({ a: 1, b: 2 }, { a: 3 })", "a"));
  }

  @Test
  void whatNoExpressionMadeIsMadeByTheWhole() {
    assertEquals("std.parseJson('{\"a\": [1]}')", explain("std.parseJson('{\"a\": [1]}')", "a", 0));
  }

  @Test
  void pathsThatDoNotExistAreUnknown() {
    assertEquals("unknown", explain("{ a: 1 }", "b"));
    assertEquals("unknown", explain("{ a: [1] }", "a", 1));
    assertEquals("unknown", explain("{ a: 1 }", "a", "b"));
  }
}
