package dev.obsc.json.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds keys that a mapping holds twice, comparing what is written. */
final class DuplicateKeys {
  private DuplicateKeys() {}

  /** Adds a line to {@code problems} for each repetition; tells whether there was one. */
  static boolean find(YamlNode.Mapping mapping, List<String> problems) {
    Map<Key, Integer> lines = new HashMap<>();
    int before = problems.size();
    for (YamlNode.Entry entry : mapping.entries) {
      Key key = Key.of(entry.key());
      int line = entry.key().line();
      Integer first = lines.putIfAbsent(key, line);
      if (first != null) {
        problems.add(
            "line %d: mapping key %s already defined at line %d"
                .formatted(line, GoSyntax.quote(key.written()), first));
      }
    }
    return problems.size() > before;
  }

  private record Key(Class<?> kind, String written) {
    static Key of(YamlNode node) {
      return switch (node) {
        case YamlNode.Scalar scalar -> new Key(YamlNode.Scalar.class, scalar.value());
        case YamlNode.Alias alias -> new Key(YamlNode.Alias.class, alias.name());
        case YamlNode.Sequence _ -> new Key(YamlNode.Sequence.class, "");
        case YamlNode.Mapping _ -> new Key(YamlNode.Mapping.class, "");
      };
    }
  }
}
