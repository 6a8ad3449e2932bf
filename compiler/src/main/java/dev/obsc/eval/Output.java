package dev.obsc.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * What the {@code jsonnet} command prints and writes.
 *
 * @param text for standard output; empty if there are files
 * @param files content by name, in the order of the names
 */
public record Output(String text, SequencedMap<String, String> files) {
  public Output {
    files = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(files));
  }

  static Output ofText(String text) {
    return new Output(text, new LinkedHashMap<>());
  }
}
