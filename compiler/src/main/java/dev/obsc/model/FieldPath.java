package dev.obsc.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way to a value inside another: field names and array indexes, outermost first. */
public final class FieldPath {
  public static final FieldPath ROOT = new FieldPath(null, "");

  private final @Nullable FieldPath parent;
  private final Object step;

  private FieldPath(@Nullable FieldPath parent, Object step) {
    this.parent = parent;
    this.step = step;
  }

  public FieldPath field(String name) {
    return new FieldPath(this, name);
  }

  public FieldPath index(int index) {
    return new FieldPath(this, index);
  }

  /** The name of the last field, or the last index as text; empty for the root. */
  public String last() {
    return step.toString();
  }

  /** Field names as {@link String}, array indexes as {@link Integer}, outermost first. */
  public List<Object> steps() {
    var steps = new ArrayList<Object>();
    for (var path = this; path.parent != null; path = path.parent) {
      steps.add(path.step);
    }
    Collections.reverse(steps);
    return steps;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FieldPath that && steps().equals(that.steps());
  }

  @Override
  public int hashCode() {
    return steps().hashCode();
  }

  /** As one would write it in Jsonnet: {@code spec.containers[0]["odd.name"]}. */
  @Override
  public String toString() {
    var text = new StringBuilder();
    for (Object step : steps()) {
      switch (step) {
        case String name when isIdentifier(name) ->
            text.append(text.isEmpty() ? "" : ".").append(name);
        case String name -> text.append("[\"").append(name).append("\"]");
        default -> text.append('[').append(step).append(']');
      }
    }
    return text.toString();
  }

  private static boolean isIdentifier(String name) {
    return !name.isEmpty()
        && !Character.isDigit(name.charAt(0))
        && name.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '_'));
  }
}
