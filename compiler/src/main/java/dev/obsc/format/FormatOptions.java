package dev.obsc.format;

/**
 * How Jsonnet is formatted; the names are those of {@code jsonnetfmt}'s flags.
 *
 * @param indent spaces per level; 0 leaves indentation as it is
 * @param maxBlankLines blank lines in a row that stay; 0 leaves them as they are
 */
public record FormatOptions(
    int indent,
    int maxBlankLines,
    StringStyle stringStyle,
    CommentStyle commentStyle,
    boolean prettyFieldNames,
    boolean padArrays,
    boolean padObjects,
    boolean sortImports,
    boolean useImplicitPlus) {
  /** What {@code jsonnetfmt} does without flags. */
  public static final FormatOptions DEFAULT =
      new FormatOptions(
          2, 2, StringStyle.SINGLE, CommentStyle.SLASH, true, false, true, true, true);

  /** The quotes of strings. */
  public enum StringStyle {
    DOUBLE,
    SINGLE,
    LEAVE
  }

  /** What starts a comment that ends with its line. */
  public enum CommentStyle {
    HASH,
    SLASH,
    LEAVE
  }
}
