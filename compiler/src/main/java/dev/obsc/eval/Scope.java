package dev.obsc.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The variables visible at a point of the source, and the frames that will hold them when the
 * program runs.
 */
final class Scope {
  private final @Nullable Scope outer;
  private final Layout layout;
  private final Map<String, Integer> slots = new HashMap<>();

  private Scope(@Nullable Scope outer, Layout layout) {
    this.outer = outer;
    this.layout = layout;
  }

  /** Where a name is found, seen from a scope. */
  record Found(int hops, int slot) {}

  static Scope ofFile() {
    return new Scope(null, new Layout(null, false));
  }

  /** More names in the same frame. */
  Scope nested() {
    return new Scope(this, layout);
  }

  /** A frame of its own, for a call or a round of a comprehension. */
  Scope framed() {
    return new Scope(this, new Layout(layout, false));
  }

  /** The frame of an object's fields. */
  Scope ofObject() {
    return new Scope(this, new Layout(layout, true));
  }

  int define(String name) {
    int slot = layout.size++;
    slots.put(name, slot);
    return slot;
  }

  @Nullable Found find(String name) {
    for (Scope scope = this; scope != null; scope = scope.outer) {
      Integer slot = scope.slots.get(name);
      if (slot != null) {
        return new Found(layout.hopsTo(scope.layout), slot);
      }
    }
    return null;
  }

  /** How many frames outwards the innermost object's fields lie. */
  int hopsToSelf() {
    return layout.hopsToObject(false);
  }

  /** How many frames outwards the outermost object's fields lie. */
  int hopsToRoot() {
    return layout.hopsToObject(true);
  }

  /** Size of the frame, once everything in it has been lowered. */
  int frameSize() {
    return layout.size;
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    for (Scope scope = this; scope != null; scope = scope.outer) {
      names.addAll(scope.slots.keySet());
    }
    return names;
  }

  /** One frame of the running program. */
  private static final class Layout {
    private final @Nullable Layout outer;
    private final boolean object;
    private int size;

    Layout(@Nullable Layout outer, boolean object) {
      this.outer = outer;
      this.object = object;
    }

    int hopsTo(Layout target) {
      int hops = 0;
      for (Layout at = this; at != null && at != target; at = at.outer) {
        hops++;
      }
      return hops;
    }

    int hopsToObject(boolean outermost) {
      int found = -1;
      int hops = 0;
      for (Layout at = this; at != null; at = at.outer) {
        if (at.object) {
          found = hops;
          if (!outermost) {
            break;
          }
        }
        hops++;
      }
      return found;
    }
  }
}
