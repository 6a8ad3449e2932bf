package dev.obsc.validate.fields;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The kinds that the Kubernetes API has and the fields of their objects.
 *
 * <p>The table is read when first asked, and of its types only those that are asked for.
 */
final class KubernetesTypes {
  private final Map<Integer, SequencedMap<String, Shape>> parsed = new HashMap<>();
  private @Nullable Table table;

  /** The shape of objects of this kind; empty if the table lacks it, as for custom resources. */
  Optional<Shape.ObjectOf> kind(String apiVersion, String kind) {
    return table().kind(apiVersion, kind).map(Shape.ObjectOf::new);
  }

  SequencedMap<String, Shape> fields(Shape.ObjectOf object) {
    return parsed.computeIfAbsent(object.type(), type -> parseFields(table().line(type)));
  }

  private static SequencedMap<String, Shape> parseFields(String line) {
    var fields = new LinkedHashMap<String, Shape>();
    for (int start = 0; start < line.length(); ) {
      int colon = line.indexOf(':', start);
      int end = line.indexOf(' ', colon);
      end = end < 0 ? line.length() : end;
      fields.put(line.substring(start, colon), Shape.parse(line.substring(colon + 1, end)));
      start = end + 1;
    }
    return fields;
  }

  private Table table() {
    if (table == null) {
      table = Table.read();
    }
    return table;
  }

  /**
   * The text that the build writes.
   *
   * @param kinds a line {@code apiVersion Kind=type} each
   * @param lineStarts where in {@code types} the line of each type starts
   */
  private record Table(String kinds, String types, List<Integer> lineStarts) {
    static Table read() {
      try (var in = KubernetesTypes.class.getResourceAsStream("kubernetes-fields.txt")) {
        if (in == null) {
          throw new IllegalStateException("built without the table of Kubernetes fields");
        }
        String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        int blank = text.indexOf("\n\n");
        String types = text.substring(blank + 2);
        var starts = new ArrayList<Integer>();
        for (int start = 0; start < types.length(); start = types.indexOf('\n', start) + 1) {
          starts.add(start);
        }
        return new Table("\n" + text.substring(0, blank + 1), types, starts);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Optional<Integer> kind(String apiVersion, String kind) {
      String entry = "\n" + apiVersion + " " + kind + "=";
      int found = kinds.indexOf(entry);
      if (found < 0) {
        return Optional.empty();
      }
      int start = found + entry.length();
      return Optional.of(Integer.parseInt(kinds, start, kinds.indexOf('\n', start), 10));
    }

    String line(int type) {
      int start = lineStarts.get(type);
      return types.substring(start, types.indexOf('\n', start));
    }
  }
}
