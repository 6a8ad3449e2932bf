package dev.obsc.json.yaml;

import dev.obsc.json.Json;
import dev.obsc.json.JsonNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads YAML into finished data. */
public final class YamlReader {
  private final YamlDialect dialect;

  public YamlReader(YamlDialect dialect) {
    this.dialect = dialect;
  }

  /** All documents of a stream; none if the text holds nothing but comments. */
  public List<Json> readStream(String text) throws YamlException {
    var composer = new YamlComposer(text);
    var documents = new ArrayList<Json>();
    Optional<YamlNode> root = composer.nextDocument();
    while (root.isPresent()) {
      documents.add(new YamlToJson(dialect).convert(root.get()));
      root = composer.nextDocument();
    }
    return documents;
  }

  /** The first document of a text, or null if there is none. */
  public Json readFirst(String text) throws YamlException {
    Optional<YamlNode> root = new YamlComposer(text).nextDocument();
    return root.isPresent() ? new YamlToJson(dialect).convert(root.get()) : JsonNull.NULL;
  }
}
