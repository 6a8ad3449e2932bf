package dev.obsc.eval;

import org.jspecify.annotations.Nullable;

/**
 * The variables of one call, of one round of a comprehension or of one object's layer, and the
 * frame that surrounds it in the source.
 */
class Frame {
  private static final @Nullable Lazy[] NO_SLOTS = new Lazy[0];

  final Frame parent;
  final @Nullable Lazy[] slots;

  Frame(Frame parent, @Nullable Lazy[] slots) {
    this.parent = parent;
    this.slots = slots;
  }

  /** The outermost frame of a file. */
  Frame(int size) {
    this.parent = this;
    this.slots = size == 0 ? NO_SLOTS : new Lazy[size];
  }
}
