package dev.obsc.model;

import dev.obsc.json.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * A choice of objects by their labels.
 *
 * @param at where the selector is written
 * @param labels that an object must have with exactly these values
 * @param expressions further conditions, all of which must hold
 */
public record LabelSelector(
    Field at, SequencedMap<String, String> labels, List<Expression> expressions) {
  public LabelSelector {
    expressions = List.copyOf(expressions);
  }

  /** A condition on one label, such as {@code tier In (web, api)}. */
  public record Expression(String key, String operator, List<String> values) {
    public Expression {
      values = List.copyOf(values);
    }

    // Semantics: apimachinery, pkg/labels/selector.go; NotIn holds for objects without the label.
    boolean matches(Map<String, String> labels) {
      return switch (operator) {
        case "In" -> labels.containsKey(key) && values.contains(labels.get(key));
        case "NotIn" -> !values.contains(labels.get(key));
        case "Exists" -> labels.containsKey(key);
        case "DoesNotExist" -> !labels.containsKey(key);
        // An operator that does not exist is a finding of its own, not a mismatch.
        default -> true;
      };
    }
  }

  /** Reads a map of labels, as a Service has. */
  public static LabelSelector ofLabels(Field at) {
    return new LabelSelector(at, labels(at), List.of());
  }

  /** Reads {@code matchLabels} and {@code matchExpressions}, as workloads have. */
  public static LabelSelector read(Field at) {
    var expressions = new ArrayList<Expression>();
    for (Field expression : at.elements("matchExpressions")) {
      expressions.add(
          new Expression(
              expression.text("key").orElse(""),
              expression.text("operator").orElse(""),
              expression.elements("values").stream()
                  .flatMap(value -> value.text().stream())
                  .toList()));
    }
    return new LabelSelector(at, labels(at, "matchLabels"), expressions);
  }

  /** The string fields of the object {@code names} deep. */
  static SequencedMap<String, String> labels(Field from, String... names) {
    var labels = new LinkedHashMap<String, String>();
    for (Field label : from.entries(names)) {
      if (label.value() instanceof JsonString(String value)) {
        labels.put(label.name(), value);
      }
    }
    return labels;
  }

  /** Whether it asks for nothing, and so chooses everything. */
  public boolean isEmpty() {
    return labels.isEmpty() && expressions.isEmpty();
  }

  public boolean matches(Map<String, String> candidate) {
    return candidate.entrySet().containsAll(labels.entrySet())
        && expressions.stream().allMatch(expression -> expression.matches(candidate));
  }
}
