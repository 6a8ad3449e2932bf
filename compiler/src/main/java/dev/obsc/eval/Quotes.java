package dev.obsc.eval;

import dev.obsc.json.JsonEscapes;

/** Strings in quotes. */
final class Quotes {
  private Quotes() {}

  /** As Jsonnet's JSON output writes them. */
  static String json(String text) {
    var quoted = new StringBuilder(text.length() + 2);
    JsonEscapes.JSONNET.append(text, quoted);
    return quoted.toString();
  }
}
