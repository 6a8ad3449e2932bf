package dev.obsc.cli.export;

import dev.obsc.json.CodePointOrder;
import dev.obsc.json.Json;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonParser;
import dev.obsc.json.JsonPrinter;
import dev.obsc.json.JsonString;
import dev.obsc.json.JsonStyle;
import dev.obsc.json.JsonSyntaxException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The content of {@code manifest.json}: which main file an exported file came from. */
public final class ExportIndex {
  /** The index's own name in the output directory. */
  public static final String FILE_NAME = "manifest.json";

  private final SortedMap<String, String> mainByFile = new TreeMap<>(CodePointOrder.INSTANCE);

  /**
   * Reads an index.
   *
   * @throws ExportException with Go's wording if the text is not a JSON object of strings
   */
  public static ExportIndex parse(String text) throws ExportException {
    var index = new ExportIndex();
    Json json;
    try {
      json = JsonParser.parse(text);
    } catch (JsonSyntaxException e) {
      throw new ExportException(String.valueOf(e.getMessage()));
    }
    if (!(json instanceof JsonObject object)) {
      throw new ExportException(FILE_NAME + " does not hold an object");
    }
    for (var entry : object.fields().entrySet()) {
      if (!(entry.getValue() instanceof JsonString main)) {
        throw new ExportException(
            FILE_NAME + ": the value of `" + entry.getKey() + "` is no string");
      }
      index.put(entry.getKey(), main.value());
    }
    return index;
  }

  public void put(String file, String main) {
    mainByFile.put(file, main);
  }

  public void removeAll(Set<String> files) {
    mainByFile.keySet().removeAll(files);
  }

  /** The files that came from one of {@code mains}, in order. */
  public Set<String> filesOf(Set<String> mains) {
    var files = new TreeSet<>(CodePointOrder.INSTANCE);
    mainByFile.forEach(
        (file, main) -> {
          if (mains.contains(main)) {
            files.add(file);
          }
        });
    return files;
  }

  /** As Tanka writes it: sorted, four spaces, no final newline. */
  public String print() {
    var object = JsonObject.builder();
    mainByFile.forEach(object::put);
    return new JsonPrinter(JsonStyle.GO_WIDE).print(object.build());
  }
}
