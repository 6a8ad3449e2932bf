package dev.obsc.format;

import dev.obsc.format.Part.Leaf;
import dev.obsc.syntax.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Formats one file. */
public final class Formatter {
  private final FormatOptions options;

  public Formatter(FormatOptions options) {
    this.options = options;
  }

  /**
   * The formatted text, which ends with a line break.
   *
   * @param parsed a file whose tree is present
   */
  public String format(Parsed parsed) {
    var builder = new TreeBuilder(parsed);
    Part tree = builder.build(parsed.tree().orElseThrow());
    Leaf end = builder.endOfFile();
    if (options.sortImports()) {
      tree = ImportOrder.sort(tree);
    }
    tree.openFodder().dropLeadingLineEnds();
    limitBlankLines(tree, end);
    Newlines.fix(tree);
    TrailingCommas.fix(tree);
    tree = rewrite(tree);
    if (options.stringStyle() != FormatOptions.StringStyle.LEAVE) {
      tree.forEachLeaf(leaf -> Strings.enforceStyle(leaf, options.stringStyle()));
    }
    if (options.commentStyle() != FormatOptions.CommentStyle.LEAVE) {
      enforceCommentStyle(tree, end);
    }
    return new Layout(options).print(tree, end);
  }

  /** A parent takes part in some rewrites, so that the root gets one too. */
  private Part rewrite(Part tree) {
    var root = new Part.Branch(Part.Branch.Kind.ERROR, new ArrayList<>(List.of(tree)));
    new Rewrites(options).apply(root);
    return root.parts.getFirst();
  }

  private void limitBlankLines(Part tree, Leaf end) {
    if (options.maxBlankLines() == 0) {
      return;
    }
    forEachElement(
        tree, end, element -> element.blanks = Math.min(element.blanks, options.maxBlankLines()));
  }

  private static void forEachElement(Part tree, Leaf end, Consumer<Fodder.Element> action) {
    tree.forEachLeaf(leaf -> leaf.fodder.elements().forEach(action));
    end.fodder.elements().forEach(action);
  }

  private void enforceCommentStyle(Part tree, Leaf end) {
    boolean[] first = {true};
    forEachElement(
        tree,
        end,
        element -> {
          if (element.breaksLine()) {
            if (element.comment.size() == 1) {
              element.comment.set(0, restyled(element.comment.getFirst(), first[0]));
            }
            first[0] = false;
          }
        });
  }

  /** A {@code #!} that starts the file stays what it is. */
  private String restyled(String comment, boolean first) {
    boolean hash = options.commentStyle() == FormatOptions.CommentStyle.HASH;
    if (hash && comment.startsWith("//")) {
      return "#" + comment.substring(2);
    }
    boolean shebang = first && comment.startsWith("#!");
    return !hash && comment.startsWith("#") && !shebang ? "//" + comment.substring(1) : comment;
  }
}
