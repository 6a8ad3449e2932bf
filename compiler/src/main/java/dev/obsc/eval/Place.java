package dev.obsc.eval;

/** Where a node stands in the source; {@code start} is -1 if it stands for nothing there. */
record Place(Context context, int start, int end) {}
