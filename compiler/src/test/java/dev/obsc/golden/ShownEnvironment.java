package dev.obsc.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.obsc.CommandLine;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code obsc show} prints for an environment, as one file for each object. */
final class ShownEnvironment {
  private static final Pattern SEPARATOR = Pattern.compile("^---\n", Pattern.MULTILINE);
  private static final Pattern KIND = Pattern.compile("^kind: (\\S+)$", Pattern.MULTILINE);
  private static final Pattern METADATA =
      Pattern.compile("^metadata:\n((?: .*\n)*)", Pattern.MULTILINE);
  private static final Pattern NAME = Pattern.compile("^  name: (\\S+)$", Pattern.MULTILINE);
  private static final Pattern NAMESPACE =
      Pattern.compile("^  namespace: (\\S+)$", Pattern.MULTILINE);

  private ShownEnvironment() {}

  /** The stream that show prints, which the test demands to end well and in silence. */
  static String stream(Path project, String environment, String... flags) {
    String[] arguments = new String[flags.length + 2];
    arguments[0] = "show";
    arguments[1] = "environments/" + environment;
    System.arraycopy(flags, 0, arguments, 2, flags.length);
    var result = CommandLine.run(project, arguments);
    assertEquals("", result.stderr());
    assertEquals(0, result.exitCode());
    return result.stdout();
  }

  /** Cuts the stream into documents; the bytes of each are those of the stream. */
  static SequencedMap<Path, String> files(String stream) {
    var files = new LinkedHashMap<Path, String>();
    for (String document : SEPARATOR.splitAsStream(stream).toList()) {
      String before = files.put(path(document), document);
      assertEquals(null, before, () -> "printed twice: " + path(document));
    }
    return files;
  }

  private static Path path(String document) {
    String metadata = first(METADATA, document, "");
    String name = first(KIND, document, "") + "-" + first(NAME, metadata, "");
    return Path.of(first(NAMESPACE, metadata, "_cluster"), name + ".yaml");
  }

  private static String first(Pattern pattern, String text, String otherwise) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : otherwise;
  }
}
