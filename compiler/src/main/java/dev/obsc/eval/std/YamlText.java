package dev.obsc.eval.std;

import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonNull;
import dev.obsc.json.yaml.YamlDialect;
import dev.obsc.json.yaml.YamlException;
import dev.obsc.json.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code std.parseYaml} reads: one document, or an array of documents as soon as a line begins
 * with {@code ---}. Each document is read on its own, so that lines are counted from its start.
 */
final class YamlText {
  private YamlText() {}

  static Json parse(String text) throws YamlException {
    if (text.isEmpty()) {
      return JsonNull.NULL;
    }
    var reader = new YamlReader(YamlDialect.GO_YAML_V2);
    List<Json> documents = new ArrayList<>();
    boolean stream = false;
    int start = 0;
    for (int line = 0; line < text.length(); line = nextLine(text, line)) {
      if (isMarker(text, line)) {
        stream = true;
        if (line > start && !holdsOnlyDirectives(text, start, line)) {
          documents.add(read(reader, text, start, line));
          start = line;
        }
      }
    }
    documents.add(read(reader, text, start, text.length()));
    return stream ? new JsonArray(documents) : documents.get(0);
  }

  private static Json read(YamlReader reader, String text, int start, int end)
      throws YamlException {
    String document = text.substring(start, end);
    return reader.readFirst(document.endsWith("\n") ? document : document + "\n");
  }

  private static int nextLine(String text, int line) {
    int end = text.indexOf('\n', line);
    return end < 0 ? text.length() : end + 1;
  }

  private static boolean isMarker(String text, int line) {
    if (!text.startsWith("---", line)) {
      return false;
    }
    int after = line + 3;
    return after >= text.length() || " \t\r\n".indexOf(text.charAt(after)) >= 0;
  }

  /** Directives belong to the document that follows; go-jsonnet would read them as one. */
  private static boolean holdsOnlyDirectives(String text, int start, int end) {
    for (int line = start; line < end; line = nextLine(text, line)) {
      char c = text.charAt(line);
      if (c != '%' && c != '#' && c != '\n') {
        return false;
      }
    }
    return text.indexOf('%', start) >= 0 && text.indexOf('%', start) < end;
  }
}
