package dev.obsc.json;

import java.util.List;
import java.util.Map;

/**
 * Writes the structure of a document: which line a node starts on and how far it is indented.
 *
 * <p>Where libyaml breaks lines follows from three facts about the output so far, kept by {@link
 * YamlOutput}; they are the same here, since the odd corners (a list below an explicit key, an
 * empty map after {@code ---}) follow from nothing else.
 */
final class YamlEmitter {
  private static final int LONGEST_SIMPLE_KEY_BYTES = 128;
  private static final int NO_INDENT = -1;

  private final YamlStyle style;
  private final YamlOutput out;
  private final YamlScalarWriter scalars;

  YamlEmitter(YamlStyle style, StringBuilder text) {
    this.style = style;
    this.out = new YamlOutput(text);
    this.scalars = new YamlScalarWriter(style, out);
  }

  /** Where a node stands. */
  private enum Place {
    ROOT,
    ITEM,
    VALUE
  }

  void document(Json value, boolean first) {
    if (!first) {
      out.startLine(0);
      out.indicator("---", true, false, false);
      if (style.isV3()) {
        out.startLine(0);
      }
    }
    node(value, Place.ROOT, NO_INDENT);
    out.startLine(0);
  }

  private void node(Json value, Place place, int indent) {
    switch (value) {
      case JsonNull _ -> scalars.word("null");
      case JsonBoolean bool -> scalars.word(bool.value() ? "true" : "false");
      case JsonNumber(double number) -> scalars.number(number);
      case JsonString(String text) ->
          scalars.value(YamlText.of(text, style.isV3()), deeper(indent, place, true));
      case JsonArray(List<Json> items) -> {
        if (items.isEmpty()) {
          empty("[", "]");
        } else {
          sequence(items, place, indent);
        }
      }
      case JsonObject object -> {
        if (object.fields().isEmpty()) {
          empty("{", "}");
        } else {
          mapping(object, place, indent);
        }
      }
    }
  }

  private void empty(String open, String close) {
    out.indicator(open, true, true, false);
    out.indicator(close, false, false, false);
  }

  private void sequence(List<Json> items, Place place, int indent) {
    boolean belowKey = !style.isV3() && place == Place.VALUE && !out.onlyIndentation();
    int inner = belowKey ? indent : deeper(indent, place, false);
    for (Json item : items) {
      out.startLine(inner);
      out.indicator("-", true, false, true);
      node(item, Place.ITEM, inner);
    }
  }

  private void mapping(JsonObject object, Place place, int indent) {
    int inner = deeper(indent, place, false);
    Map<String, Json> fields = object.fields();
    String[] keys = fields.keySet().toArray(String[]::new);
    style.keyOrder().sort(keys);
    for (String key : keys) {
      out.startLine(inner);
      key(key, inner);
      node(object.require(key), Place.VALUE, inner);
    }
  }

  private void key(String key, int indent) {
    YamlText text = YamlText.of(key, style.isV3());
    if (isSimpleKey(text)) {
      scalars.simpleKey(text);
      out.indicator(":", false, false, false);
    } else {
      out.indicator("?", true, false, true);
      scalars.value(text, deeper(indent, Place.VALUE, true));
      out.startLine(indent);
      out.indicator(":", true, false, true);
    }
  }

  private static boolean isSimpleKey(YamlText text) {
    return !text.multiline()
        && (text.text().length() <= LONGEST_SIMPLE_KEY_BYTES / 3
            || utf8Length(text.text()) <= LONGEST_SIMPLE_KEY_BYTES);
  }

  private static int utf8Length(String text) {
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Each half of a surrogate pair accounts for two of the four bytes.
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes;
  }

  /** The indentation of what a node at {@code indent} contains. */
  private int deeper(int indent, Place place, boolean scalar) {
    if (indent == NO_INDENT) {
      return scalar ? style.indent() : 0;
    }
    if (!style.isV3()) {
      return indent + style.indent();
    }
    // What stands after a dash goes on two columns further; all else keeps to the raster.
    return place == Place.ITEM
        ? indent + 2
        : style.indent() * ((indent + style.indent()) / style.indent());
  }
}
