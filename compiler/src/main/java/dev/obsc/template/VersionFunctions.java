package dev.obsc.template;

import static dev.obsc.template.Arguments.text;

import dev.obsc.version.SemanticVersion;
import dev.obsc.version.VersionConstraint;
import java.util.Optional;

/** sprig's functions on semantic versions. */
final class VersionFunctions {
  private VersionFunctions() {}

  static Optional<Function> find(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "semver" -> Function.of(name, a -> parts(version(text(a, 0))), ParameterType.STRING);
          case "semverCompare" ->
              Function.of(
                  name,
                  a -> GoValue.of(constraint(text(a, 0)).isSatisfiedBy(version(text(a, 1)))),
                  ParameterType.STRING,
                  ParameterType.STRING);
          default -> null;
        });
  }

  private static SemanticVersion version(String text) throws FunctionException {
    return SemanticVersion.parse(text)
        .orElseThrow(() -> new FunctionException("Invalid Semantic Version"));
  }

  private static VersionConstraint constraint(String text) throws FunctionException {
    return VersionConstraint.parse(text)
        .orElseThrow(() -> new FunctionException("improper constraint: " + text));
  }

  /** In Go these are methods of a struct; a template cannot tell them from entries of a map. */
  private static GoValue parts(SemanticVersion version) {
    var parts = GoValue.Dictionary.empty();
    parts.entries().put("Major", GoValue.ofInt64(version.major()));
    parts.entries().put("Minor", GoValue.ofInt64(version.minor()));
    parts.entries().put("Patch", GoValue.ofInt64(version.patch()));
    parts.entries().put("Prerelease", GoValue.of(version.prerelease()));
    parts.entries().put("Metadata", GoValue.of(version.metadata()));
    parts.entries().put("Original", GoValue.of(version.toString()));
    return parts;
  }
}
