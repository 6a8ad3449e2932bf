package dev.obsc.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.obsc.diagnostic.SourceFile;
import dev.obsc.syntax.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatterTest {
  @ParameterizedTest
  @CsvSource({
    "'{a:1}', '{ a: 1 }'",
    "'[1,2 ,3]', '[1, 2, 3]'",
    "'{\"a\": \"b\", [\"c d\"]: 1}', '{ a: ''b'', ''c d'': 1 }'",
    "'a[\"b\"][1:2:]', 'a.b[1:2]'",
    "'((1))', '(1)'",
    "'a + {b: 1}', 'a { b: 1 }'",
    "'1 + {b: 1}', '1 + { b: 1 }'",
    "'f(1,b=2,)', 'f(1, b=2,)'",
    "'\"it''s\"', '\"it''s\"'",
    "'{ a: 1, a: 2 }', '{ a: 1, a: 2 }'",
  })
  void writesTheSameInFewerTokens(String source, String expected) {
    assertEquals(expected + "\n", format(source));
  }

  @Test
  void breaksAllOfAListThatBreaks() {
    assertEquals(
        """
        {
          a: [
            1,
            2,
          ],
          b: 1,
        }
        """,
        format("{ a: [1,\n2], b: 1\n}"));
  }

  @Test
  void keepsCommentsWhereTheyBelong() {
    assertEquals(
        """
        // top
        local a = import 'a';  // first
        // about b
        local b = import 'b';

        // body
        a + b /* inner */  // last
        """,
        format(
            """
            # top
            local a = import 'a'; # first
            # about b
            local b = import 'b';

            // body
            a + b /* inner */ // last
            """));
  }

  @Test
  void sortsImportsWithinTheirGroup() {
    assertEquals(
        """
        local a = import 'a.libsonnet';  // stays with a
        local b = import 'b.libsonnet';

        local c = import '0.libsonnet';
        a + b + c
        """,
        format(
            """
            local b = import 'b.libsonnet', a = import 'a.libsonnet'; // stays with a

            local c = import '0.libsonnet';
            a + b + c
            """));
  }

  @Test
  void cutsNoLineBreakThatSaysNothing() {
    assertEquals("|||\n  one\n|||\n", format("|||-\n  one\n\n|||"));
    assertEquals("|||-\n  one\n|||\n", format("|||-\n    one\n  |||"));
  }

  private static String format(String source) {
    var parsed = Parser.parse(new SourceFile("main.jsonnet", source));
    return new Formatter(FormatOptions.DEFAULT).format(parsed);
  }
}
