package dev.obsc.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextRendererTest {
  private static final Code CODE = () -> "undefined-variable";

  private final TextRenderer renderer = new TextRenderer();

  @Test
  void showsTheSourceAtFaultAndTheRemedy() {
    var file = new SourceFile("main.jsonnet", "{\n  namespace: namepsace,\n}\n");
    assertEquals(
        """
        error[undefined-variable]: `namepsace` is not defined
         --> main.jsonnet:2:14
          |
        2 |   namespace: namepsace,
          |              ^^^^^^^^^
          = help: a variable with a similar name is in scope: `namespace`
        """,
        renderer.render(
            Diagnostic.error(CODE, "`namepsace` is not defined")
                .at(new Span(file, 15, 24))
                .withHelp("a variable with a similar name is in scope: `namespace`")));
  }

  @Test
  void linesUpEveryPlaceThatExplainsTheProblem() {
    var file = new SourceFile("a.libsonnet", "1\n".repeat(9) + "limit\nrequest\n");
    assertEquals(
        """
        warning[undefined-variable]: too much
          --> a.libsonnet:11:1
           |
        11 | request
           | ^^^^^^^
           = the limit
          --> a.libsonnet:10:1
           |
        10 | limit
           | ^^^^^
           = path: spec
        """,
        renderer.render(
            Diagnostic.warning(CODE, "too much")
                .at(new Span(file, 24, 31))
                .withRelated(List.of(new Label(new Span(file, 18, 23), "the limit")))
                .withNotes(List.of("path: spec"))));
  }

  @Test
  void needsNoSource() {
    assertEquals(
        "error[undefined-variable]: no such flag\n  = note\n",
        renderer.render(Diagnostic.error(CODE, "no such flag").withNotes(List.of("note"))));
  }

  @Test
  void cutsDownLinesThatNobodyCanRead() {
    var file = new SourceFile("long.jsonnet", "x".repeat(500) + "y".repeat(300) + "z".repeat(500));
    String text = renderer.render(Diagnostic.error(CODE, "long").at(new Span(file, 500, 800)));
    assertEquals(
        "1 | …" + "x".repeat(40) + "y".repeat(60) + "…", text.lines().skip(3).findFirst().get());
    assertEquals("  | " + " ".repeat(41) + "^".repeat(60), text.lines().skip(4).findFirst().get());
  }

  @Test
  void underlinesTheFirstLineOfALongFault() {
    var file = new SourceFile("a", "ab {\n  c\n}\n");
    String text = renderer.render(Diagnostic.error(CODE, "m").at(new Span(file, 3, 10)));
    assertEquals("  |    ^", text.lines().skip(4).findFirst().get());
  }

  @Test
  void pointsAtTheEndOfTheText() {
    var file = new SourceFile("a", "{");
    String text = renderer.render(Diagnostic.error(CODE, "m").at(new Span(file, 1, 1)));
    assertEquals("  |  ^", text.lines().skip(4).findFirst().get());
  }

  @Test
  void keepsControlCharactersFromTheTerminal() {
    var file = new SourceFile("a\u001b[31m", "\t\u001b[2J\"x\"");
    assertEquals(
        """
        error[undefined-variable]: a\\nb\uFFFD
         --> a\uFFFD[31m:1:6
          |
        1 |   \uFFFD[2J"x"
          |       ^^^
        """,
        renderer.render(Diagnostic.error(CODE, "a\nb\u0007").at(new Span(file, 5, 8))));
  }

  @Test
  void separatesProblemsByAnEmptyLine() {
    var problem = Diagnostic.error(CODE, "m");
    assertEquals(
        "error[undefined-variable]: m\n\nerror[undefined-variable]: m\n",
        renderer.render(List.of(problem, problem)));
    assertEquals("", renderer.render(List.of()));
  }
}
