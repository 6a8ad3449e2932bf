package dev.obsc.validate.objects;

import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.ManifestRule;
import dev.obsc.validate.RuleCode;
import java.util.Set;

/** Finds names and labels that Kubernetes refuses. */
public final class InvalidName implements ManifestRule {
  private static final int LONGEST_NAME = 253;
  private static final int LONGEST_LABEL = 63;

  /** The kinds whose names become the names of hosts. */
  private static final Set<String> HOSTS = Set.of("Service", "Namespace");

  /** The kinds whose names may have any character that a path segment may have. */
  private static final Set<String> FREE =
      Set.of("Role", "RoleBinding", "ClusterRole", "ClusterRoleBinding");

  @Override
  public RuleCode code() {
    return RuleCode.INVALID_NAME;
  }

  @Override
  public void check(Declared manifest, Findings findings) {
    manifest
        .root()
        .get("metadata", "name")
        .filter(at -> !isValidName(manifest))
        .ifPresent(
            at ->
                findings.report(
                    manifest,
                    at,
                    "`%s` can't be the name of a %s".formatted(manifest.name(), manifest.kind()),
                    HOSTS.contains(manifest.kind())
                        ? "use at most 63 of the characters a-z, 0-9 and -, with a letter or digit"
                            + " at both ends"
                        : "use at most 253 of the characters a-z, 0-9, - and ., with a letter or"
                            + " digit at both ends"));
    for (var label : manifest.root().entries("metadata", "labels")) {
      label
          .text()
          .filter(value -> !isLabelValue(value))
          .ifPresent(
              value ->
                  findings.report(
                      manifest,
                      label,
                      "`%s` can't be the value of a label".formatted(value),
                      "use at most 63 of the characters a-z, A-Z, 0-9, -, _ and ., with a letter or"
                          + " digit at both ends; put longer text into an annotation"));
    }
  }

  private static boolean isValidName(Declared manifest) {
    String name = manifest.name();
    if (FREE.contains(manifest.kind())) {
      return !name.isEmpty() && !name.contains("/") && !name.contains("%");
    }
    return HOSTS.contains(manifest.kind())
        ? name.length() <= LONGEST_LABEL && isHostLabel(name)
        : name.length() <= LONGEST_NAME && isHostName(name);
  }

  private static boolean isHostName(String name) {
    for (String part : name.split("\\.", -1)) {
      if (!isHostLabel(part)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHostLabel(String part) {
    return !part.isEmpty()
        && part.chars().allMatch(c -> (c >= 'a' && c <= 'z') || isDigit(c) || c == '-')
        && !part.startsWith("-")
        && !part.endsWith("-");
  }

  private static boolean isLabelValue(String value) {
    return value.isEmpty()
        || (value.length() <= LONGEST_LABEL
            && value.chars().allMatch(c -> isLetterOrDigit(c) || c == '-' || c == '_' || c == '.')
            && isLetterOrDigit(value.charAt(0))
            && isLetterOrDigit(value.charAt(value.length() - 1)));
  }

  private static boolean isLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
