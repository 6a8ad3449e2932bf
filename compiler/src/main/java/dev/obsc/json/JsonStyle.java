package dev.obsc.json;

/**
 * How JSON is laid out.
 *
 * @param indent of one level
 * @param newline before every element and closing bracket; empty to stay on one line
 * @param comma between elements
 * @param colon between a key and its value
 * @param empty how a collection without elements looks
 * @param order of the fields
 */
public record JsonStyle(
    String indent,
    String newline,
    String comma,
    String colon,
    Empty empty,
    FieldOrder order,
    NumberText numbers,
    JsonEscapes escapes) {

  /** What {@code eval} prints: Go's {@code MarshalIndent} with two spaces. */
  public static final JsonStyle GO = go("  ");

  /** What {@code manifest.json} holds: Go's {@code MarshalIndent} with four spaces. */
  public static final JsonStyle GO_WIDE = go("    ");

  /** Go's {@code Marshal}: all on one line, fields in the order they were put. */
  public static final JsonStyle GO_COMPACT =
      new JsonStyle(
          "", "", ",", ":", Empty.CLOSED, FieldOrder.AS_PUT, NumberText.GO_JSON, JsonEscapes.GO);

  /** What the {@code jsonnet} command prints. */
  public static final JsonStyle JSONNET =
      new JsonStyle(
          "   ",
          "\n",
          ",",
          ": ",
          Empty.SPACED,
          FieldOrder.AS_PUT,
          NumberText.JSONNET,
          JsonEscapes.JSONNET);

  /** What {@code std.toString} gives. */
  public static final JsonStyle JSONNET_LINE =
      new JsonStyle(
          "",
          "",
          ", ",
          ": ",
          Empty.SPACED,
          FieldOrder.AS_PUT,
          NumberText.JSONNET,
          JsonEscapes.JSONNET);

  /** A collection without elements. */
  public enum Empty {
    /** {@code []} */
    CLOSED,
    /** {@code [ ]} */
    SPACED,
    /** An empty line between the brackets. */
    BROKEN
  }

  /** The order in which the fields of an object are written. */
  public enum FieldOrder {
    AS_PUT,
    SORTED
  }

  /** What {@code std.manifestJsonEx} gives. */
  public static JsonStyle manifest(String indent, String newline, String colon) {
    return new JsonStyle(
        indent,
        newline,
        ",",
        colon,
        Empty.BROKEN,
        FieldOrder.AS_PUT,
        NumberText.PLAIN,
        JsonEscapes.MANIFEST);
  }

  /** The same layout with other escapes. */
  public JsonStyle withEscapes(JsonEscapes others) {
    return new JsonStyle(indent, newline, comma, colon, empty, order, numbers, others);
  }

  private static JsonStyle go(String indent) {
    return new JsonStyle(
        indent,
        "\n",
        ",",
        ": ",
        Empty.CLOSED,
        FieldOrder.SORTED,
        NumberText.GO_JSON,
        JsonEscapes.GO);
  }
}
