package dev.obsc.format;

import dev.obsc.format.Part.Branch;
import dev.obsc.format.Part.Leaf;
import dev.obsc.syntax.TokenKind;

/** Puts a comma after the last element of what ends on a line of its own, and nowhere else. */
final class TrailingCommas {
  private TrailingCommas() {}

  static void fix(Part part) {
    if (!(part instanceof Branch branch)) {
      return;
    }
    switch (branch.kind) {
      case ARRAY, OBJECT -> fixComma(branch);
      case ARRAY_COMPREHENSION, OBJECT_COMPREHENSION -> removeComma(branch);
      default -> {}
    }
    branch.parts.forEach(TrailingCommas::fix);
  }

  private static void fixComma(Branch list) {
    int closerIndex = list.parts.size() - 1;
    if (closerIndex == 1) {
      return;
    }
    Leaf closer = list.lastLeaf();
    if (list.parts.get(closerIndex - 1) instanceof Leaf comma && comma.is(TokenKind.COMMA)) {
      boolean ownLine = breaksLine(comma.fodder);
      if (!ownLine && !breaksLine(closer.fodder)) {
        list.parts.remove(closerIndex - 1);
      }
      if (ownLine || !breaksLine(closer.fodder)) {
        closer.fodder.moveFront(comma.fodder);
      }
    } else if (breaksLine(closer.fodder)) {
      list.parts.add(closerIndex, new Leaf(TokenKind.COMMA, ",", new Fodder()));
    }
  }

  /** A comma before {@code for} says nothing. */
  private static void removeComma(Branch comprehension) {
    for (int i = 1; i < comprehension.parts.size(); i++) {
      if (comprehension.parts.get(i).is(Branch.Kind.FOR)) {
        if (comprehension.parts.get(i - 1) instanceof Leaf comma && comma.is(TokenKind.COMMA)) {
          comprehension.parts.remove(i - 1);
          comprehension.parts.get(i - 1).openFodder().moveFront(comma.fodder);
        }
        return;
      }
    }
  }

  private static boolean breaksLine(Fodder fodder) {
    return fodder.elements().stream().anyMatch(Fodder.Element::breaksLine);
  }
}
