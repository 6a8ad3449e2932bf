package dev.obsc.format;

import java.util.ArrayList;
import java.util.List;

/**
 * The comments and line breaks before a token. A line end never follows another line end or a
 * paragraph. Mutable.
 */
final class Fodder {
  private final List<Element> elements = new ArrayList<>();

  /** What an element is. */
  enum Kind {
    /** A line break, with at most one comment before it. */
    LINE_END,
    /** A comment within a line. */
    INTERSTITIAL,
    /** A comment on lines of its own. */
    PARAGRAPH
  }

  /** One comment or line break. */
  static final class Element {
    final Kind kind;
    final List<String> comment;
    int blanks;
    int indent;

    Element(Kind kind, int blanks, int indent, List<String> comment) {
      this.kind = kind;
      this.blanks = blanks;
      this.indent = indent;
      this.comment = new ArrayList<>(comment);
    }

    boolean breaksLine() {
      return kind != Kind.INTERSTITIAL;
    }

    private int newlines() {
      return switch (kind) {
        case INTERSTITIAL -> 0;
        case LINE_END -> 1;
        case PARAGRAPH -> comment.size() + blanks;
      };
    }
  }

  List<Element> elements() {
    return elements;
  }

  boolean isEmpty() {
    return elements.isEmpty();
  }

  /** Whether the next token would stand on the same line as the one before, comments aside. */
  boolean startsInLine() {
    return elements.isEmpty() || !elements.getFirst().breaksLine();
  }

  boolean endsLine() {
    return !elements.isEmpty() && elements.getLast().breaksLine();
  }

  boolean hasNewlines() {
    return elements.stream().anyMatch(element -> element.newlines() > 0);
  }

  /** Adds an element and keeps the rule about line ends. */
  void append(Element element) {
    if (endsLine() && element.kind == Kind.LINE_END) {
      if (element.comment.isEmpty()) {
        elements.getLast().indent = element.indent;
        elements.getLast().blanks += element.blanks;
      } else {
        elements.add(new Element(Kind.PARAGRAPH, element.blanks, element.indent, element.comment));
      }
      return;
    }
    if (!endsLine() && element.kind == Kind.PARAGRAPH) {
      elements.add(new Element(Kind.LINE_END, 0, element.indent, List.of()));
    }
    elements.add(element);
  }

  void ensureLineEnd() {
    if (!endsLine()) {
      append(new Element(Kind.LINE_END, 0, 0, List.of()));
    }
  }

  /** Puts all of {@code other} before this, and leaves that empty. */
  void moveFront(Fodder other) {
    var joined = concat(other, this);
    other.elements.clear();
    replaceWith(joined);
  }

  void replaceWith(Fodder other) {
    var copy = List.copyOf(other.elements);
    elements.clear();
    elements.addAll(copy);
  }

  static Fodder concat(Fodder first, Fodder second) {
    var joined = new Fodder();
    joined.elements.addAll(first.elements);
    for (int i = 0; i < second.elements.size(); i++) {
      Element element = second.elements.get(i);
      if (i == 0 && !first.isEmpty()) {
        joined.append(element);
      } else {
        joined.elements.add(element);
      }
    }
    return joined;
  }

  /** Removes line breaks at the very beginning. */
  void dropLeadingLineEnds() {
    while (!elements.isEmpty() && elements.getFirst().kind == Kind.LINE_END) {
      elements.removeFirst();
    }
  }
}
