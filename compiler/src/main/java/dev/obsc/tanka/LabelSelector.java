package dev.obsc.tanka;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition on labels in Kubernetes' language: {@code a=b}, {@code a!=b}, {@code a in (b, c)},
 * {@code a notin (b)}, {@code a}, {@code !a}, {@code a>1}, {@code a<1}, all of which must hold.
 */
public final class LabelSelector {
  /** Holds for everything. */
  public static final LabelSelector ALL = new LabelSelector(List.of());

  private static final String NAME = "[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?";
  private static final String KEY = "(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?/)?" + NAME;
  private static final String VALUE = "(?:" + NAME + ")?";
  private static final Pattern TERM =
      Pattern.compile(
          "\\s*(?:!\\s*(?<absent>K)|(?<key>K)(?:\\s*(?<op>==|=|!=|>|<)\\s*(?<value>V)|\\s+(?<set>in|notin)\\s*\\((?<values>[^()]*)\\))?)\\s*"
              .replace("K", KEY)
              .replace("V", VALUE));

  private final List<Requirement> requirements;

  private LabelSelector(List<Requirement> requirements) {
    this.requirements = List.copyOf(requirements);
  }

  private sealed interface Requirement {
    boolean holdsFor(Map<String, String> labels);

    record Present(String key) implements Requirement {
      @Override
      public boolean holdsFor(Map<String, String> labels) {
        return labels.containsKey(key);
      }
    }

    record Absent(String key) implements Requirement {
      @Override
      public boolean holdsFor(Map<String, String> labels) {
        return !labels.containsKey(key);
      }
    }

    record OneOf(String key, Set<String> values) implements Requirement {
      @Override
      public boolean holdsFor(Map<String, String> labels) {
        return labels.containsKey(key) && values.contains(labels.getOrDefault(key, ""));
      }
    }

    /** Holds without the label too. */
    record NoneOf(String key, Set<String> values) implements Requirement {
      @Override
      public boolean holdsFor(Map<String, String> labels) {
        return !labels.containsKey(key) || !values.contains(labels.getOrDefault(key, ""));
      }
    }

    /**
     * Never holds for a label that is no whole number.
     *
     * @param sign of the difference between label and bound
     */
    record Compared(String key, int sign, long bound) implements Requirement {
      @Override
      public boolean holdsFor(Map<String, String> labels) {
        return number(labels.getOrDefault(key, ""))
            .filter(value -> Long.signum(Long.compare(value, bound)) == sign)
            .isPresent();
      }
    }
  }

  /** Reads a selector; empty if the text is none. */
  public static Optional<LabelSelector> parse(String text) {
    if (text.isBlank()) {
      return Optional.of(ALL);
    }
    var requirements = new ArrayList<Requirement>();
    for (String term : terms(text)) {
      Optional<Requirement> requirement = parseTerm(term);
      if (requirement.isEmpty()) {
        return Optional.empty();
      }
      requirements.add(requirement.get());
    }
    return Optional.of(new LabelSelector(requirements));
  }

  public boolean matches(Map<String, String> labels) {
    return requirements.stream().allMatch(requirement -> requirement.holdsFor(labels));
  }

  /** Cuts at the commas outside of parentheses. */
  private static List<String> terms(String text) {
    var terms = new ArrayList<String>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '(' -> depth++;
        case ')' -> depth--;
        case ',' -> {
          if (depth == 0) {
            terms.add(text.substring(start, i));
            start = i + 1;
          }
        }
        default -> {}
      }
    }
    terms.add(text.substring(start));
    return terms;
  }

  private static Optional<Requirement> parseTerm(String text) {
    Matcher term = TERM.matcher(text);
    if (!term.matches()) {
      return Optional.empty();
    }
    if (term.group("absent") != null) {
      return Optional.of(new Requirement.Absent(term.group("absent")));
    }
    String key = term.group("key");
    if (term.group("set") != null) {
      return parseSet(key, term.group("set"), term.group("values"));
    }
    return term.group("op") == null
        ? Optional.of(new Requirement.Present(key))
        : parseComparison(key, term.group("op"), term.group("value"));
  }

  private static Optional<Requirement> parseSet(String key, String operator, String list) {
    var values = new ArrayList<String>();
    for (String value : list.split(",", -1)) {
      if (!value.strip().matches(VALUE)) {
        return Optional.empty();
      }
      values.add(value.strip());
    }
    Set<String> distinct = Set.copyOf(values);
    return Optional.of(
        operator.equals("in")
            ? new Requirement.OneOf(key, distinct)
            : new Requirement.NoneOf(key, distinct));
  }

  private static Optional<Requirement> parseComparison(String key, String operator, String value) {
    return switch (operator) {
      case "=", "==" -> Optional.of(new Requirement.OneOf(key, Set.of(value)));
      case "!=" -> Optional.of(new Requirement.NoneOf(key, Set.of(value)));
      case ">" -> number(value).map(bound -> new Requirement.Compared(key, 1, bound));
      default -> number(value).map(bound -> new Requirement.Compared(key, -1, bound));
    };
  }

  private static Optional<Long> number(String text) {
    try {
      return Optional.of(Long.parseLong(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
