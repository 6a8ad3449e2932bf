package dev.obsc.json;

/** Prints finished data as YAML, byte for byte as go-yaml does. */
public final class YamlPrinter {
  private final YamlStyle style;

  public YamlPrinter(YamlStyle style) {
    this.style = style;
  }

  /** The value as a stream of one document; ends with a line break. */
  public String print(Json value) {
    var out = new StringBuilder();
    new YamlEmitter(style, out).document(value, true);
    return out.toString();
  }

  /** Appends a stream of documents: none begins with {@code ---} but those after the first. */
  public void printStream(Iterable<? extends Json> documents, StringBuilder out) {
    boolean first = true;
    for (Json document : documents) {
      printDocument(document, first, out);
      first = false;
    }
  }

  /** Appends the next document of a stream, so that a caller may write out each on its own. */
  public void printDocument(Json document, boolean first, StringBuilder out) {
    new YamlEmitter(style, out).document(document, first);
  }
}
