package dev.obsc.eval;

import org.jspecify.annotations.Nullable;

/** The scope of an object's fields, which knows what {@code self} and {@code super} mean there. */
final class ObjectFrame extends Frame {
  final ObjectValue self;

  /** The layer of {@link #self} whose fields these are; {@code super} looks below it. */
  final int layer;

  ObjectFrame(Frame parent, @Nullable Lazy[] slots, ObjectValue self, int layer) {
    super(parent, slots);
    this.self = self;
    this.layer = layer;
  }
}
