package dev.obsc.project;

import dev.obsc.diagnostic.Diagnostic;
import dev.obsc.diagnostic.DiagnosticSink;
import dev.obsc.diagnostic.SourceFile;
import dev.obsc.diagnostic.Span;
import dev.obsc.diagnostic.Suggester;
import dev.obsc.model.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value of the project file that knows its place. A read that finds another shape than asked for
 * reports it and gives nothing, so that one run finds all mistakes.
 *
 * @param name what messages call the value: its path in the file
 */
record ProjectNode(String name, Node node, SourceFile file, DiagnosticSink sink) {
  /** The fields of a mapping; a key that is not {@code known} is reported. */
  SequencedMap<String, ProjectNode> fields(String... known) {
    var fields = entries();
    List<String> names = Arrays.asList(known);
    for (var entry : keys()) {
      String key = entry.getValue();
      if (!names.contains(key)) {
        String help =
            Suggester.closest(key, names)
                .map(near -> "a key with a similar name exists: `" + near + "`")
                .orElse("the keys that exist here are " + String.join(", ", names));
        sink.report(
            Diagnostic.error(
                    ProjectFileCode.PROJECT_FILE_UNKNOWN_KEY,
                    name.isEmpty()
                        ? "`" + key + "` is no key of " + ProjectFile.NAME
                        : "`" + key + "` is no key of `" + name + "`")
                .at(span(entry.getKey()))
                .withHelp(help));
      }
    }
    return fields;
  }

  /** The fields of a mapping whose keys the user chooses. */
  SequencedMap<String, ProjectNode> entries() {
    var entries = new LinkedHashMap<String, ProjectNode>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
          String path = name.isEmpty() ? key.getValue() : name + "." + key.getValue();
          var value = new ProjectNode(path, tuple.getValueNode(), file, sink);
          if (entries.put(key.getValue(), value) != null) {
            report(
                ProjectFileCode.PROJECT_FILE_DUPLICATE_KEY,
                key,
                "`" + path + "` is written twice",
                "remove one of them");
          }
        }
      }
    } else if (!isNull()) {
      reportShape(node, "a mapping");
    }
    return entries;
  }

  private List<Map.Entry<Node, String>> keys() {
    var keys = new ArrayList<Map.Entry<Node, String>>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
          keys.add(Map.entry(key, key.getValue()));
        }
      }
    }
    return keys;
  }

  List<ProjectNode> elements() {
    var elements = new ArrayList<ProjectNode>();
    if (node instanceof SequenceNode sequence) {
      for (int i = 0; i < sequence.getValue().size(); i++) {
        elements.add(new ProjectNode(name + "[" + i + "]", sequence.getValue().get(i), file, sink));
      }
    } else if (!isNull()) {
      reportShape(node, "a list");
    }
    return elements;
  }

  /** A text that is not empty; a plain number or boolean counts as the text it is written as. */
  Optional<String> text() {
    if (node instanceof ScalarNode scalar && !isNull() && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue());
    }
    reportShape(node, "a text that is not empty");
    return Optional.empty();
  }

  Optional<Quantity> quantity() {
    Optional<Quantity> quantity =
        node instanceof ScalarNode scalar ? Quantity.parse(scalar.getValue()) : Optional.empty();
    if (quantity.isEmpty() || quantity.get().isNegative()) {
      reportShape(node, "a quantity such as 500m or 16Gi");
      return Optional.empty();
    }
    return quantity;
  }

  /** A whole number from one upwards. */
  OptionalInt count() {
    if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.INT)) {
      try {
        int value = Integer.parseInt(scalar.getValue());
        if (value > 0) {
          return OptionalInt.of(value);
        }
      } catch (NumberFormatException _) {
        // Reported below, together with numbers below one.
      }
    }
    reportShape(node, "a whole number from 1 upwards");
    return OptionalInt.empty();
  }

  void invalid(String message, String help) {
    report(ProjectFileCode.PROJECT_FILE_INVALID_VALUE, node, message, help);
  }

  void missing(String key, String help) {
    report(
        ProjectFileCode.PROJECT_FILE_MISSING_KEY, node, "`" + name + "` lacks `" + key + "`", help);
  }

  Span span() {
    return span(node);
  }

  private boolean isNull() {
    return node.getTag().equals(Tag.NULL);
  }

  private void reportShape(Node at, String expected) {
    String found =
        switch (at) {
          case MappingNode _ -> "a mapping";
          case SequenceNode _ -> "a list";
          case ScalarNode scalar when scalar.getValue().isBlank() -> "nothing";
          case ScalarNode scalar -> "`" + scalar.getValue() + "`";
          default -> at.getNodeType().name();
        };
    String what = name.isEmpty() ? ProjectFile.NAME : "`" + name + "`";
    sink.report(
        Diagnostic.error(
                ProjectFileCode.PROJECT_FILE_WRONG_TYPE,
                what + " takes " + expected + ", not " + found)
            .at(span(at)));
  }

  private void report(ProjectFileCode code, Node at, String message, String help) {
    sink.report(Diagnostic.error(code, message).at(span(at)).withHelp(help));
  }

  private Span span(Node at) {
    int start = offset(at.getStartMark(), 0);
    int end = offset(at.getEndMark(), start);
    // A block reaches to the start of what follows it; what is at fault ends with its first line.
    int lineEnd = file.lineStart(file.lineAt(start)) + file.line(file.lineAt(start)).length();
    return new Span(file, start, Math.max(start, Math.min(end, lineEnd)));
  }

  /** Marks count code points. */
  private int offset(Optional<Mark> mark, int otherwise) {
    return mark.map(at -> file.text().offsetByCodePoints(0, at.getIndex())).orElse(otherwise);
  }
}
