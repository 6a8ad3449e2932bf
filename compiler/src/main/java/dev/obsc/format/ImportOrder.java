package dev.obsc.format;

import dev.obsc.format.Part.Branch;
import dev.obsc.format.Part.Leaf;
import dev.obsc.json.CodePointOrder;
import dev.obsc.syntax.TokenKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * Sorts the imports at the top of a file by path, within groups that blank lines or comments
 * separate. Each import then has a {@code local} of its own. A comment at the end of a line moves
 * with its import. Go: formatter/sort_imports.go.
 */
final class ImportOrder {
  private ImportOrder() {}

  /**
   * One import.
   *
   * @param after what follows it, up to and including the end of its line
   */
  private record Item(String path, Branch bind, Fodder after) {}

  static Part sort(Part file) {
    if (!isImports(file)) {
      return file;
    }
    var start = new Fodder();
    start.replaceWith(file.openFodder());
    return sortGroup((Branch) file, start);
  }

  private static Part sortGroup(Branch first, Fodder groupStart) {
    var items = new ArrayList<Item>();
    Branch local = first;
    while (true) {
      Part body = local.parts.getLast();
      boolean ends = groupEndsBefore(body);
      Fodder[] split = split(body.openFodder());
      Fodder afterLast = split[0];
      afterLast.ensureLineEnd();
      addItems(local, afterLast, items);
      if (ends) {
        return rebuild(items, body, split[1], groupStart);
      }
      local = (Branch) body;
    }
  }

  private static Part rebuild(List<Item> items, Part body, Fodder beforeBody, Fodder groupStart) {
    if (namesAreDistinct(items)) {
      items.sort(Comparator.comparing(Item::path, CodePointOrder.INSTANCE));
    }
    beforeBody.ensureLineEnd();
    Fodder next = Fodder.concat(items.getLast().after(), beforeBody);
    Part rest;
    if (isImports(body)) {
      rest = sortGroup((Branch) body, next);
    } else {
      body.openFodder().replaceWith(next);
      rest = body;
    }
    for (int i = items.size() - 1; i >= 0; i--) {
      Fodder before = i == 0 ? groupStart : items.get(i - 1).after();
      var local = new Leaf(TokenKind.LOCAL, "local", before);
      var semicolon = new Leaf(TokenKind.SEMICOLON, ";", new Fodder());
      rest =
          new Branch(
              Branch.Kind.LOCAL,
              new ArrayList<>(List.of(local, items.get(i).bind(), semicolon, rest)));
    }
    return rest;
  }

  private static void addItems(Branch local, Fodder afterLast, List<Item> items) {
    List<Branch> binds = binds(local);
    var before = new Fodder();
    before.replaceWith(binds.getFirst().openFodder());
    for (int i = 0; i < binds.size(); i++) {
      Branch bind = binds.get(i);
      Fodder after = afterLast;
      var beforeNext = new Fodder();
      if (i + 1 < binds.size()) {
        Fodder[] split = split(binds.get(i + 1).openFodder());
        after = split[0];
        after.ensureLineEnd();
        beforeNext = split[1];
      }
      bind.openFodder().replaceWith(before);
      items.add(new Item(path(bind), bind, after));
      before = beforeNext;
    }
  }

  private static String path(Branch bind) {
    var importExpression = (Branch) bind.parts.getLast();
    String literal = importExpression.leaf(1).text;
    return literal.substring(literal.startsWith("@") ? 2 : 1, literal.length() - 1);
  }

  private static boolean namesAreDistinct(List<Item> items) {
    var names = new HashSet<String>();
    items.forEach(item -> names.add(item.bind().first().text));
    return names.size() == items.size();
  }

  private static List<Branch> binds(Branch local) {
    var binds = new ArrayList<Branch>();
    for (Part part : local.parts) {
      if (part instanceof Branch branch && branch.kind == Branch.Kind.BIND) {
        binds.add(branch);
      }
    }
    return binds;
  }

  /** Whether the part is a {@code local} that binds nothing but plain imports. */
  private static boolean isImports(Part part) {
    return part instanceof Branch local
        && local.kind == Branch.Kind.LOCAL
        && binds(local).stream()
            .allMatch(
                bind ->
                    bind.parts.size() == 3
                        && bind.parts.getLast() instanceof Branch value
                        && value.kind == Branch.Kind.IMPORT
                        && value.leaf(0).kind == TokenKind.IMPORT);
  }

  private static boolean groupEndsBefore(Part body) {
    if (!isImports(body)) {
      return true;
    }
    boolean newLine = false;
    for (Fodder.Element element : body.openFodder().elements()) {
      if (newLine || element.blanks > 0) {
        return true;
      }
      newLine = element.breaksLine();
    }
    return false;
  }

  /** What belongs to the token before, up to the end of its line, and what belongs to the next. */
  private static Fodder[] split(Fodder fodder) {
    var before = new Fodder();
    var after = new Fodder();
    boolean lineEnded = false;
    for (Fodder.Element element : fodder.elements()) {
      if (lineEnded) {
        after.append(element);
        continue;
      }
      var kept = new Fodder.Element(element.kind, element.blanks, element.indent, element.comment);
      before.elements().add(kept);
      if (element.breaksLine()) {
        lineEnded = true;
        if (element.blanks > 0) {
          kept.blanks = 0;
          after
              .elements()
              .add(
                  new Fodder.Element(
                      Fodder.Kind.LINE_END, element.blanks, element.indent, List.of()));
        }
      }
    }
    return new Fodder[] {before, after};
  }
}
