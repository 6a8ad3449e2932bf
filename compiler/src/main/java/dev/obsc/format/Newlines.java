package dev.obsc.format;

import dev.obsc.format.Part.Branch;
import dev.obsc.format.Part.Leaf;
import java.util.ArrayList;
import java.util.List;

/** Breaks all of a bracketed list over lines if one of its pieces starts a line. */
final class Newlines {
  private Newlines() {}

  static void fix(Part part) {
    if (!(part instanceof Branch branch)) {
      return;
    }
    switch (branch.kind) {
      case ARRAY, OBJECT -> expandTogether(withCloser(branch.items(), branch));
      case ARRAY_COMPREHENSION, OBJECT_COMPREHENSION ->
          expandTogether(withCloser(branch.items(), branch));
      case PARENS -> expandTogether(List.of(branch.parts.get(1), branch.lastLeaf()));
      case LOCAL -> expandBinds(branch);
      case PARAMETERS, ARGUMENTS -> expandList(branch);
      default -> {}
    }
    branch.parts.forEach(Newlines::fix);
  }

  private static List<Part> withCloser(List<Part> items, Branch branch) {
    var all = new ArrayList<>(items);
    all.add(branch.lastLeaf());
    return all;
  }

  private static void expandTogether(List<Part> pieces) {
    if (pieces.stream().anyMatch(piece -> piece.openFodder().hasNewlines())) {
      pieces.forEach(piece -> piece.openFodder().ensureLineEnd());
    }
  }

  private static void expandBinds(Branch local) {
    List<Part> binds = local.parts.stream().filter(part -> part.is(Branch.Kind.BIND)).toList();
    if (binds.stream().anyMatch(bind -> bind.openFodder().hasNewlines())) {
      binds.stream().skip(1).forEach(bind -> bind.openFodder().ensureLineEnd());
    }
  }

  /** The first item and the closing parenthesis go together, and so do all other items. */
  private static void expandList(Branch list) {
    List<Part> items = list.items();
    Leaf closer = list.lastLeaf();
    boolean nearParentheses =
        closer.fodder.hasNewlines()
            || (!items.isEmpty() && items.getFirst().openFodder().hasNewlines());
    boolean between = items.stream().skip(1).anyMatch(item -> item.openFodder().hasNewlines());
    if (between) {
      items.stream().skip(1).forEach(item -> item.openFodder().ensureLineEnd());
    }
    if (nearParentheses) {
      items.stream().limit(1).forEach(item -> item.openFodder().ensureLineEnd());
      closer.fodder.ensureLineEnd();
    }
  }
}
