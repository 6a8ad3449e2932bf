package dev.obsc.tanka;

import dev.obsc.version.SemanticVersion;
import dev.obsc.version.VersionConstraint;

/** The condition of an environment on the version of Tanka that may work on it. */
public final class ExpectedTanka {
  private ExpectedTanka() {}

  /**
   * Holds the running version against the constraint.
   *
   * @param constraint empty for none
   * @param version of the Tanka that is running
   * @throws TankaException if the version does not meet the constraint, or there is no sense in it
   */
  public static void require(String constraint, String version) throws TankaException {
    if (constraint.isEmpty()) {
      return;
    }
    VersionConstraint condition =
        VersionConstraint.parse(constraint)
            .orElseThrow(
                () ->
                    new TankaException(
                        "parsing version constraint: 'improper constraint: %s'. Please check"
                                .formatted(constraint)
                            + " 'spec.expectVersions.tanka'"));
    if (!condition.isSatisfiedBy(SemanticVersion.parse(version).orElseThrow())) {
      throw new TankaException(
          ("current version '%s' does not satisfy the version required by the environment: '%s'."
                  + " You likely need to use another version of Tanka")
              .formatted(version, constraint));
    }
  }
}
