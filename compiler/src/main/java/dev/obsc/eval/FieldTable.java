package dev.obsc.eval;

import dev.obsc.syntax.ObjectMember.Visibility;

/** The names and visibilities of the fields that one layer of an object defines. */
final class FieldTable {
  private static final FieldTable NONE = new FieldTable(new String[0], new Visibility[0], false);

  final String[] names;
  final Visibility[] visibilities;

  /** Whether the layer hides the fields it names from everything above it. */
  final boolean removes;

  FieldTable(String[] names, Visibility[] visibilities, boolean removes) {
    this.names = names;
    this.visibilities = visibilities;
    this.removes = removes;
  }

  static FieldTable none() {
    return NONE;
  }

  int size() {
    return names.length;
  }
}
