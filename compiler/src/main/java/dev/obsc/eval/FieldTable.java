package dev.obsc.eval;

import dev.obsc.syntax.ObjectMember.Visibility;

/** The names and visibilities of the fields that one layer of an object defines. */
final class FieldTable {
  private static final FieldTable NONE = new FieldTable(new String[0], new Visibility[0]);

  final String[] names;
  final Visibility[] visibilities;

  /** If positive, the fields are removed from this many layers below; see {@link Shape.Slot}. */
  final int removedLayers;

  FieldTable(String[] names, Visibility[] visibilities, int removedLayers) {
    this.names = names;
    this.visibilities = visibilities;
    this.removedLayers = removedLayers;
  }

  FieldTable(String[] names, Visibility[] visibilities) {
    this(names, visibilities, 0);
  }

  static FieldTable none() {
    return NONE;
  }

  int size() {
    return names.length;
  }
}
