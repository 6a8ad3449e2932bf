package dev.obsc.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.obsc.engine.ExternalValue;
import dev.obsc.engine.JsonnetException.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterpreterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          local a = b, b = 1; a                                       | 1
          local f(x, y=x + 1) = [x, y]; f(1) + f(y=5, x=4)            | [1, 2, 4, 5]
          local f(x=y, y=2) = x; f()                                  | 2
          {local x = 1, a: x, b: self.a + 1}                          | {"a": 1, "b": 2}
          {a: 1, b: $.a, c: {d: $.b}}.c                               | {"d": 1}
          ({a: 1, b: self.a} + {a: 2}).b                              | 2
          {a: {x: 1}} + {a+: {y: 2}}                                  | {"a": {"x": 1, "y": 2}}
          {a: 1} + {b: super.a, c: "a" in super, d: "z" in super}     | {"a": 1, "b": 1, "c": true, "d": false}
          {a:: 1, b: 2} + {a: 3}                                      | {"b": 2}
          {a:: 1} + {a::: 3}                                          | {"a": 3}
          {["a" + 1]: 1, [null]: 2}                                   | {"a1": 1}
          {[k]: k + k for k in ["x", "y"]}                            | {"x": "xx", "y": "yy"}
          {[k]: self.a for k in ["b"]} + {a: 7}                       | {"a": 7, "b": 7}
          [x * y for x in [1, 2] if x > 1 for y in [3, 4]]            | [6, 8]
          "äö"[1] + "x😀y"[1:2] + std.length("😀")                    | "ö😀1"
          [1, 2, 3, 4][1:3] + [1, 2, 3, 4][::2]                       | [2, 3, 1, 3]
          [1, 2] + ["x"] == [1, 2, "x"]                               | true
          "a" + 1 + null + [1] + {a: "b"}                             | "a1null[1]{\\"a\\": \\"b\\"}"
          [error "lazy", 1][1]                                        | 1
          (function(x) 1)(error "lazy")                               | 1
          local f(n) = if n == 0 then 0 else f(n - 1) tailstrict; f(100000) | 0
          -7 % 4                                                      | -3
          (1 << 4) + (3 & 2 ^ 1)                                      | 19
          {assert self.a > 0, a: 1}                                   | {"a": 1}
          std.type(import "x.libsonnet") + importstr "x.libsonnet"    | "object{a: 1}"
          (importbin "x.libsonnet")[0]                                | 123
          std.foldl(function(o, i) o + {["k" + i]: i}, [1, 2], {})    | {"k1": 1, "k2": 2}
          std.objectRemoveKey({a: 1} + {b: super.a}, "a")             | {"b": 1}
          {a: 1} + std.objectRemoveKey({b: super.a}, "a")             | {"a": 1, "b": 1}
          std.thisFile                                                | "main.jsonnet"
          """)
  void evaluates(String program, String expected) {
    assertEquals(expected, new Jsonnet().file("x.libsonnet", "{a: 1}").run(program));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1 + {}                                | 1:1 Unexpected type object, expected number
          {} + 1                                | 1:1 Unexpected type number, expected object
          null + null                           | 1:1 Unexpected type null
          {a: 1}.b                              | 1:1 Field does not exist: b
          [1][1]                                | 1:1 Index 1 out of bounds, not within [0, 1)
          [1][0.5]                              | 1:1 array index was not integer: 0.5
          if 1 then 2                           | 1:1 Unexpected type number, expected boolean
          1 / 0                                 | 1:1 Division by zero.
          1e308 * 10                            | 1:1 Overflow
          (function(x) x)()                     | 1:1 Missing argument: x
          (function(x) x)(1, 2)                 | 1:1 function expected 1 positional argument(s), but got 2
          (function(x) x)(1, x=2)               | 1:1 Argument x already provided
          (function(x) x)(y=2)                  | 1:1 function has no parameter y
          {[1]: 2}                              | 1:1 Field name must be string, got number
          {["a"]: 1, ["a"]: 2}                  | 1:1 Duplicate field name: "a"
          {a: 1} + {b: super.c}                 | 1:14 Field does not exist: c
          {b: super.c}                          | 1:5 Attempt to use super when there is no super class.
          assert false : "no"; 1                | 1:1 no
          {assert false : "bad"}                | 1:2 bad
          local x = 1; error "e" + x            | 1:14 e1
          import "missing"                      | 1:1 no file missing
          [x for x in 1]                        | 1:1 Unexpected type number, expected array
          function(x) x == function(x) x        | 1:1 Missing argument: x
          """)
  void failsWithTheWordsOfGoJsonnet(String program, String expected) {
    var failure = Jsonnet.failure(program);
    assertEquals(Kind.RUNTIME, failure.kind());
    String place =
        failure.frames().stream()
            .flatMap(frame -> frame.span().stream())
            .findFirst()
            .map(span -> span.line() + ":" + span.column())
            .orElse("1:1");
    assertEquals(expected, place + " " + failure.message());
  }

  @Test
  void callTraceLooksAsGoJsonnetPrintsIt() {
    assertEquals(
        """
        RUNTIME ERROR: boom
        \tmain.jsonnet:1:14-26\tfunction <f>
        \tmain.jsonnet:2:16-20\tobject <o>
        \tmain.jsonnet:3:1-4\t$
        \tDuring evaluation\t\
        """,
        Jsonnet.failure("local f(x) = error 'boom';\nlocal o = { a: f(1) };\no.a").text());
  }

  @Test
  void longTraceLosesItsMiddle() {
    String text =
        Jsonnet.failure("local f(n) = if n == 0 then error 'x' else 1 + f(n - 1); f(50)").text();
    assertTrue(text.contains("\n\t...\n"));
    assertEquals(22, text.lines().count());
  }

  @Test
  void staticErrorsAreAllReported() {
    var failure = Jsonnet.failure("{ a: foo, b: self.bar + qux, c: { d: foo } }");
    assertEquals(Kind.STATIC, failure.kind());
    assertEquals("Unknown variable: foo", failure.message());
    assertEquals(3, failure.diagnostics().size());
  }

  @Test
  void misspeltNamesGetAHint() {
    var variable = Jsonnet.failure("local namespace = 1; namepsace").diagnostics().getFirst();
    assertEquals(
        "a variable with a similar name is in scope: `namespace`", variable.help().orElse(""));
    var field = Jsonnet.failure("{ replicas: 1 }.replica").diagnostics().getFirst();
    assertEquals("a field with a similar name exists: `replicas`", field.help().orElse(""));
  }

  @Test
  void errorInAnImportedFileIsPlacedThere() {
    var failure = new Jsonnet().file("a.libsonnet", "{\n  a 1\n}").fail("import 'a.libsonnet'");
    assertEquals(Kind.STATIC, failure.kind());
    assertEquals("a.libsonnet", failure.frames().getFirst().span().orElseThrow().file().name());
    assertTrue(failure.text().startsWith("RUNTIME ERROR: a.libsonnet:2:5-6 Expected token"));
  }

  @Test
  void externalCodeIsEvaluatedOnlyWhenUsed() {
    var jsonnet =
        new Jsonnet()
            .variable("text", new ExternalValue.Text("1 +"))
            .variable("code", new ExternalValue.JsonnetCode("1 + 1"))
            .variable("broken", new ExternalValue.JsonnetCode("1 +"));
    assertEquals("[\"1 +\", 2]", jsonnet.run("[std.extVar('text'), std.extVar('code')]"));
    assertEquals(Kind.STATIC, jsonnet.fail("std.extVar('broken')").kind());
  }

  @Test
  void topLevelArgumentsGoToTheProgramsFunction() {
    var jsonnet = new Jsonnet().argument("x", new ExternalValue.JsonnetCode("20 + 1"));
    assertEquals("42", jsonnet.run("function(x, y=2) x * y"));
    assertEquals("1", jsonnet.run("1"));
  }

  @Test
  void fieldsAreEvaluatedOnce() {
    var jsonnet = new Jsonnet();
    jsonnet.run("local o = { a: std.trace('once', 1), b: self.a + self.a }; [o.b, o.a]");
    assertEquals(List.of("TRACE: main.jsonnet:1 once"), jsonnet.traced);
  }

  @Test
  void failedAssertionFailsAgain() {
    assertEquals("x", Jsonnet.failure("{ assert self.a : 'x', a: false }.a").message());
  }
}
