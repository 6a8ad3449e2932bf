package dev.obsc.json;

/**
 * What differs between the dialects in which the program writes YAML.
 *
 * @param indent spaces per level
 * @param width column after which a text is folded at the next space
 * @param generation of go-yaml that is followed in its smaller habits
 * @param numbers how numbers are written
 */
public record YamlStyle(int indent, int width, Generation generation, NumberText numbers) {
  private static final int UNLIMITED = Integer.MAX_VALUE;

  /** What Tanka prints and exports: go-yaml v2.4.0. */
  public static final YamlStyle TANKA = new YamlStyle(2, 80, Generation.V2, NumberText.GO_YAML);

  /** What Tanka shows in excerpts and passes to Helm, and {@code manifestYamlFromJson} gives. */
  public static final YamlStyle WIDE =
      new YamlStyle(4, UNLIMITED, Generation.V3, NumberText.GO_YAML);

  /** For readers other than Kubernetes: no folding, and every number in full. */
  public static final YamlStyle READABLE =
      new YamlStyle(2, UNLIMITED, Generation.V2, NumberText.PLAIN);

  /** The two go-yaml emitters that are still in use. */
  public enum Generation {
    /** The dashes of a list stand below the key; a TAB forces double quotes. */
    V2,
    /** The dashes are indented; a TAB may stand in a literal block. */
    V3
  }

  boolean isV3() {
    return generation == Generation.V3;
  }

  NaturalOrder keyOrder() {
    return isV3() ? NaturalOrder.LETTERS_FIRST_AFTER_DIGIT : NaturalOrder.LETTERS_LAST;
  }
}
