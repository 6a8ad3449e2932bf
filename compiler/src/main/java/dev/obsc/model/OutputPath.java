package dev.obsc.model;

import java.util.ArrayList;
import java.util.List;

/** Where a value stands in the evaluated tree, from the root; prints as {@code .a.[0].b}. */
public record OutputPath(List<Part> parts) {
  public static final OutputPath ROOT = new OutputPath(List.of());

  public OutputPath {
    parts = List.copyOf(parts);
  }

  /** One step down. */
  public sealed interface Part {
    /** A field of an object. */
    record Field(String name) implements Part {
      @Override
      public String toString() {
        return name;
      }
    }

    /** An element of an array. */
    record Index(int index) implements Part {
      @Override
      public String toString() {
        return "[" + index + "]";
      }
    }
  }

  public OutputPath field(String name) {
    return append(new Part.Field(name));
  }

  public OutputPath index(int index) {
    return append(new Part.Index(index));
  }

  /** The path without its last part; the root is its own parent. */
  public OutputPath parent() {
    return parts.isEmpty() ? this : new OutputPath(parts.subList(0, parts.size() - 1));
  }

  /** This path, taken from {@code base} instead of the root. */
  public OutputPath under(OutputPath base) {
    var joined = new ArrayList<Part>(base.parts);
    joined.addAll(parts);
    return new OutputPath(joined);
  }

  /** Field names as {@link String}, array indexes as {@link Integer}, outermost first. */
  public List<Object> steps() {
    var steps = new ArrayList<Object>(parts.size());
    for (Part part : parts) {
      steps.add(
          switch (part) {
            case Part.Field(String name) -> name;
            case Part.Index(int index) -> index;
          });
    }
    return steps;
  }

  private OutputPath append(Part part) {
    var longer = new ArrayList<Part>(parts.size() + 1);
    longer.addAll(parts);
    longer.add(part);
    return new OutputPath(longer);
  }

  /** Tanka's notation: names are not escaped, and an index is a part like any other. */
  @Override
  public String toString() {
    var text = new StringBuilder(".");
    for (int i = 0; i < parts.size(); i++) {
      text.append(i == 0 ? "" : ".").append(parts.get(i));
    }
    return text.toString();
  }
}
