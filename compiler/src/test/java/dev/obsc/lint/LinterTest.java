package dev.obsc.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.obsc.diagnostic.Diagnostic;
import dev.obsc.diagnostic.SourceFile;
import dev.obsc.engine.ImportNotFoundException;
import dev.obsc.engine.Imported;
import dev.obsc.engine.Importer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinterTest {
  /** Knows one file, {@code number.jsonnet}. */
  private static final class OneFile implements Importer {
    @Override
    public Imported resolve(String importingFile, String path) throws IOException {
      if (path.equals("number.jsonnet")) {
        return new Imported(path, "local unused = 1; 42".getBytes(StandardCharsets.UTF_8));
      }
      throw new ImportNotFoundException("couldn't open import \"" + path + "\"");
    }

    @Override
    public List<Path> searchPath() {
      return List.of();
    }
  }

  private static List<Diagnostic> lint(String text) {
    return new Linter(new OneFile()).lint(new SourceFile("main.jsonnet", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          local x = 1; {}                       | unused-variable
          { local x = 1, a: 2 }                 | unused-variable
          local x = x; x                        | endless-loop
          local x = y, y = 1 + x; x             | endless-loop
          local x = if x then 1 else 2; x       | endless-loop
          import 'gone.jsonnet'                 | failed-import
          importstr 'gone.txt'                  | failed-import
          local f() = 1; f(1)                   | wrong-arguments
          nope                                  | undefined-variable
          ({ ['a' + 'b']: 1 }).x[0]            | wrong-index
          42(17)                                | call-of-non-function
          (import 'number.jsonnet')()           | call-of-non-function
          [[1]][0][0]()                         | call-of-non-function
          std.abs(1)()                          | call-of-non-function
          local a = [0, a]; a[1][1][0]()        | call-of-non-function
          local f(x) = x; f()                   | wrong-arguments
          local f(x) = x; f(1, 2)               | wrong-arguments
          local f(x) = x; f(1, y=2)             | wrong-arguments
          local f(x) = x; f(1, x=2)             | wrong-arguments
          { f(x): x }.f()                       | wrong-arguments
          std.length()                          | wrong-arguments
          {}.a                                  | unknown-field
          std.nope                              | unknown-field
          ({ a: 1 } + { b: 2 }).c               | unknown-field
          ({ a: 1 } { b: 2 }).c                 | unknown-field
          (5).x                                 | wrong-index
          [1]['a']                              | wrong-index
          {}[42]                                | wrong-index
          !42                                   | wrong-operand
          -'42'                                 | wrong-operand
          """)
  void findsTheMistake(String text, String code) {
    assertEquals(List.of(code), lint(text).stream().map(each -> each.code().id()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "local x = 1; x",
        "function(unused) 1",
        "local f(n) = if n == 0 then 1 else f(n - 1); f(3)",
        "local o = { a: o.b, b: 1 }; o",
        "local x = function() x; x",
        "local a = if true then 1 else a; a",
        "[x for x in [1] if x > 0]",
        "{ [k]: k for k in ['a'] }",
        "{ local x = 1, a: { b: x } }",
        "local f(x, y=x) = y; f(1)",
        "function(x) x.y[0](1, z=2)",
        "{ a+: {} }.a.b",
        "{ ['a' + 'b']: 1 }.ab",
        "{ a: self.b, b: 1 }.a",
        "({ f: 1 } + { f(x): x }).f(1)",
        "(if true then {} else [1])[0]",
        "(if true then 1 else function() 2)()",
        "'abc'[1]",
        "-(import 'number.jsonnet')",
        "local std = { nope: 1 }; std.nope",
        "!std.all([true])",
        "std.sort([1], keyF=function(x) x)",
        "std.native('f')(1, 2, 3)",
        "local a = { b: error 'abstract' }; (a + { b: { c: 1 } }).b.c",
      })
  void leavesGoodCodeAlone(String text) {
    assertEquals(List.of(), lint(text));
  }

  @Test
  void aFileThatDoesNotParseHasItsFirstErrorAsItsOnlyFinding() {
    assertEquals(
        "main.jsonnet:1:6-7 Unexpected: \"}\" while parsing terminal\n\n{ a: }\n\n\n",
        CompatibleText.of(lint("{ a: }").getFirst()));
  }

  @Test
  void aFindingOverSeveralLinesShowsAllOfThem() {
    assertEquals(
        "main.jsonnet:(1:1)-(2:4) Indexed object has no field \"b\"\n\n{\n}.b\n\n\n",
        CompatibleText.of(lint("{\n}.b").getFirst()));
  }
}
