package dev.obsc.json.yaml;

import java.util.ArrayList;
import java.util.List;

/** A node as it stands in the text. Collections are filled while the text is read. */
sealed interface YamlNode {
  /** One-based line on which the node starts. */
  int line();

  /**
   * A single value.
   *
   * @param tag as written, in its long form; empty if none is
   * @param plain whether it stands without quotes and is no block
   */
  record Scalar(String value, String tag, boolean plain, int line) implements YamlNode {}

  /** A sequence, compared by identity since it may contain itself. */
  final class Sequence implements YamlNode {
    final List<YamlNode> items = new ArrayList<>();
    private final int line;

    Sequence(int line) {
      this.line = line;
    }

    @Override
    public int line() {
      return line;
    }
  }

  /** A mapping, compared by identity since it may contain itself. */
  final class Mapping implements YamlNode {
    final List<Entry> entries = new ArrayList<>();
    private final int line;

    Mapping(int line) {
      this.line = line;
    }

    @Override
    public int line() {
      return line;
    }
  }

  record Alias(String name, YamlNode target, int line) implements YamlNode {}

  record Entry(YamlNode key, YamlNode value) {}
}
