package dev.obsc.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A condition on versions in the language of Masterminds/semver: {@code ||} between alternatives,
 * comma or space between conditions that must all hold, operators {@code = != > < >= <= ~ ^},
 * hyphen ranges, and {@code x}, {@code X} or {@code *} as wildcards. A pre-release satisfies only a
 * condition that names a pre-release itself.
 */
public final class VersionConstraint {
  private static final String VERSION =
      "v?([0-9]+|[xX*])(?:\\.([0-9]+|[xX*]))?(?:\\.([0-9]+|[xX*]))?(?:-([0-9A-Za-z.-]+))?(?:\\+[0-9A-Za-z.-]+)?";
  private static final Pattern CONDITION =
      Pattern.compile(
          "\\s*(=|==|!=|>|<|>=|=>|<=|=<|~|~>|\\^|)\\s*" + VERSION + "\\s*(?:,|\\s|$)\\s*");
  private static final Pattern HYPHEN =
      Pattern.compile("\\s*(v?[0-9xX*][^\\s,|]*)\\s+-\\s+(v?[0-9xX*][^\\s,|]*)\\s*");

  private final List<List<Condition>> alternatives;

  private VersionConstraint(List<List<Condition>> alternatives) {
    this.alternatives = alternatives;
  }

  /** Empty if the text is no constraint. */
  public static Optional<VersionConstraint> parse(String text) {
    var alternatives = new ArrayList<List<Condition>>();
    for (String alternative : text.split("\\|\\|", -1)) {
      Optional<List<Condition>> conditions = parseAll(alternative);
      if (conditions.isEmpty()) {
        return Optional.empty();
      }
      alternatives.add(conditions.get());
    }
    return Optional.of(new VersionConstraint(List.copyOf(alternatives)));
  }

  public boolean isSatisfiedBy(SemanticVersion version) {
    return alternatives.stream()
        .anyMatch(conditions -> conditions.stream().allMatch(c -> c.isSatisfiedBy(version)));
  }

  private static Optional<List<Condition>> parseAll(String text) {
    String expanded = HYPHEN.matcher(text).replaceAll(" >=$1, <=$2 ");
    var conditions = new ArrayList<Condition>();
    Matcher matcher = CONDITION.matcher(expanded);
    int position = 0;
    while (position < expanded.length()) {
      if (!matcher.find(position) || matcher.start() != position) {
        return Optional.empty();
      }
      conditions.add(Condition.of(matcher));
      position = matcher.end();
    }
    return conditions.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(conditions));
  }

  /**
   * One operator and version.
   *
   * @param given how many of major, minor and patch are numbers; the rest are wildcards or missing
   */
  private record Condition(String operator, SemanticVersion version, int given) {
    static Condition of(Matcher matcher) {
      long[] numbers = new long[3];
      int given = 0;
      while (given < 3 && isNumber(matcher.group(2 + given))) {
        numbers[given] = Long.parseLong(matcher.group(2 + given));
        given++;
      }
      String prerelease = given == 3 && matcher.group(5) != null ? matcher.group(5) : "";
      var version = new SemanticVersion(numbers[0], numbers[1], numbers[2], prerelease, "");
      return new Condition(matcher.group(1), version, given);
    }

    private static boolean isNumber(@Nullable String part) {
      return part != null && Character.isDigit(part.charAt(0));
    }

    boolean isSatisfiedBy(SemanticVersion candidate) {
      if (candidate.isPrerelease() && !version.isPrerelease()) {
        return false;
      }
      int order = candidate.compareTo(version);
      return switch (operator) {
        case "=", "==", "" ->
            given < 3 ? isWithin(candidate, version, nextAfterGiven()) : order == 0;
        case "!=" -> given < 3 ? !isWithin(candidate, version, nextAfterGiven()) : order != 0;
        case ">" -> given < 3 ? candidate.compareTo(nextAfterGiven()) >= 0 && given > 0 : order > 0;
        case "<" -> order < 0;
        case ">=", "=>" -> order >= 0;
        case "<=", "=<" ->
            given < 3 ? given == 0 || candidate.compareTo(nextAfterGiven()) < 0 : order <= 0;
        case "~", "~>" -> isWithin(candidate, version, nextForTilde());
        case "^" -> isWithin(candidate, version, nextForCaret());
        default -> throw new IllegalStateException(operator);
      };
    }

    private boolean isWithin(
        SemanticVersion candidate, SemanticVersion from, SemanticVersion below) {
      return given == 0 || (candidate.compareTo(from) >= 0 && candidate.compareTo(below) < 0);
    }

    /** The first version that the given parts do not cover: 1.2 covers up to 1.3. */
    private SemanticVersion nextAfterGiven() {
      return switch (given) {
        case 3 -> SemanticVersion.release(version.major(), version.minor(), version.patch() + 1);
        case 2 -> SemanticVersion.release(version.major(), version.minor() + 1, 0);
        default -> SemanticVersion.release(version.major() + 1, 0, 0);
      };
    }

    private SemanticVersion nextForTilde() {
      return given >= 2
          ? SemanticVersion.release(version.major(), version.minor() + 1, 0)
          : SemanticVersion.release(version.major() + 1, 0, 0);
    }

    /** Up to the next change of the left-most part that is not zero. */
    private SemanticVersion nextForCaret() {
      if (version.major() > 0 || given < 2) {
        return SemanticVersion.release(version.major() + 1, 0, 0);
      }
      if (version.minor() > 0 || given < 3) {
        return SemanticVersion.release(0, version.minor() + 1, 0);
      }
      return SemanticVersion.release(0, 0, version.patch() + 1);
    }
  }
}
