package dev.obsc.version;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version as semver.org defines it, read as leniently as Masterminds/semver: a leading {@code v}
 * and missing parts are fine. Build metadata does not take part in the order.
 *
 * @param prerelease dot-separated identifiers; empty for a release
 */
public record SemanticVersion(
    long major, long minor, long patch, String prerelease, String metadata)
    implements Comparable<SemanticVersion> {
  private static final Pattern FORM =
      Pattern.compile(
          "v?(\\d{1,18})(?:\\.(\\d{1,18}))?(?:\\.(\\d{1,18}))?(?:-([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?(?:\\+([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?");

  /** Empty if the text is no version. */
  public static Optional<SemanticVersion> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new SemanticVersion(
            number(matcher.group(1)),
            number(matcher.group(2)),
            number(matcher.group(3)),
            matcher.group(4) == null ? "" : matcher.group(4),
            matcher.group(5) == null ? "" : matcher.group(5)));
  }

  private static long number(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  static SemanticVersion release(long major, long minor, long patch) {
    return new SemanticVersion(major, minor, patch, "", "");
  }

  public boolean isPrerelease() {
    return !prerelease.isEmpty();
  }

  @Override
  public int compareTo(SemanticVersion other) {
    int order = Long.compare(major, other.major);
    order = order != 0 ? order : Long.compare(minor, other.minor);
    order = order != 0 ? order : Long.compare(patch, other.patch);
    return order != 0 ? order : comparePrereleases(prerelease, other.prerelease);
  }

  private static int comparePrereleases(String left, String right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Boolean.compare(left.isEmpty(), right.isEmpty());
    }
    List<String> leftParts = parts(left);
    List<String> rightParts = parts(right);
    for (int i = 0; i < Math.min(leftParts.size(), rightParts.size()); i++) {
      int order = compareIdentifiers(leftParts.get(i), rightParts.get(i));
      if (order != 0) {
        return order;
      }
    }
    return leftParts.size() - rightParts.size();
  }

  private static List<String> parts(String prerelease) {
    var parts = new ArrayList<String>();
    int start = 0;
    for (int dot = prerelease.indexOf('.'); dot >= 0; dot = prerelease.indexOf('.', start)) {
      parts.add(prerelease.substring(start, dot));
      start = dot + 1;
    }
    parts.add(prerelease.substring(start));
    return parts;
  }

  /** Numbers by value and before words; words by their characters. */
  private static int compareIdentifiers(String left, String right) {
    boolean leftNumeric = left.chars().allMatch(Character::isDigit);
    boolean rightNumeric = right.chars().allMatch(Character::isDigit);
    if (leftNumeric && rightNumeric) {
      return new BigInteger(left).compareTo(new BigInteger(right));
    }
    return leftNumeric == rightNumeric ? left.compareTo(right) : leftNumeric ? -1 : 1;
  }

  @Override
  public String toString() {
    return major
        + "."
        + minor
        + "."
        + patch
        + (prerelease.isEmpty() ? "" : "-" + prerelease)
        + (metadata.isEmpty() ? "" : "+" + metadata);
  }
}
