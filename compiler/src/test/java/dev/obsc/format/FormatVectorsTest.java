package dev.obsc.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.obsc.diagnostic.SourceFile;
import dev.obsc.json.JsonBoolean;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonParser;
import dev.obsc.json.JsonString;
import dev.obsc.syntax.Parser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Runs the formatter vectors that stand beside a checkout, if they do. */
class FormatVectorsTest {
  private static final Path VECTORS =
      Path.of(System.getProperty("obsc.root", "."), "../shared/jsonnet-vectors/format.jsonl");

  @Test
  void formatsAsJsonnetfmtDoes() throws Exception {
    assumeTrue(Files.exists(VECTORS), "the vectors are not beside this checkout");
    var failures = new ArrayList<String>();
    var failuresByGroup = new TreeMap<String, Integer>();
    List<String> lines = Files.readAllLines(VECTORS);
    for (String line : lines) {
      var vector = (JsonObject) JsonParser.parse(line);
      String expected = text(vector, "out");
      FormatOptions options = options((JsonObject) vector.get("options").orElse(JsonObject.EMPTY));
      String actual = format(text(vector, "src"), options);
      if (!expected.equals(actual)) {
        failuresByGroup.merge(text(vector, "group"), 1, Integer::sum);
        failures.add(text(vector, "id") + "\n--- expected\n" + expected + "--- actual\n" + actual);
      }
      assertEquals(actual, format(actual, options), () -> "not idempotent: " + text(vector, "id"));
    }
    double passed = 1 - failures.size() / (double) lines.size();
    String report = failuresByGroup + "\n" + String.join("\n", failures);
    assertTrue(passed >= 0.97, () -> "only " + passed + " of the vectors pass: " + report);
    boolean onlyRespaced = failuresByGroup.keySet().stream().allMatch("fmt.respaced"::equals);
    assertTrue(onlyRespaced, report);
  }

  private static String format(String source, FormatOptions options) {
    var parsed = Parser.parse(new SourceFile("main.jsonnet", source));
    assertTrue(parsed.tree().isPresent(), () -> "does not parse:\n" + source);
    return new Formatter(options).format(parsed);
  }

  private static FormatOptions options(JsonObject given) {
    FormatOptions defaults = FormatOptions.DEFAULT;
    return new FormatOptions(
        number(given, "indent", defaults.indent()),
        number(given, "max_blank_lines", defaults.maxBlankLines()),
        switch (choice(given, "string_style")) {
          case "d" -> FormatOptions.StringStyle.DOUBLE;
          case "l" -> FormatOptions.StringStyle.LEAVE;
          default -> FormatOptions.StringStyle.SINGLE;
        },
        switch (choice(given, "comment_style")) {
          case "h" -> FormatOptions.CommentStyle.HASH;
          case "l" -> FormatOptions.CommentStyle.LEAVE;
          default -> FormatOptions.CommentStyle.SLASH;
        },
        flag(given, "pretty_field_names", defaults.prettyFieldNames()),
        flag(given, "pad_arrays", defaults.padArrays()),
        flag(given, "pad_objects", defaults.padObjects()),
        flag(given, "sort_imports", defaults.sortImports()),
        flag(given, "use_implicit_plus", defaults.useImplicitPlus()));
  }

  private static String text(JsonObject object, String name) {
    return ((JsonString) object.get(name).orElseThrow()).value();
  }

  private static String choice(JsonObject object, String name) {
    return object.get(name).map(value -> ((JsonString) value).value()).orElse("s");
  }

  private static int number(JsonObject object, String name, int fallback) {
    return object.get(name).map(value -> (int) ((JsonNumber) value).value()).orElse(fallback);
  }

  private static boolean flag(JsonObject object, String name, boolean fallback) {
    return object.get(name).map(value -> ((JsonBoolean) value).value()).orElse(fallback);
  }
}
