package dev.obsc.validate;

import dev.obsc.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a manifest's own annotation accepts.
 *
 * @param code the rule's code
 * @param reason why; empty only by mistake
 */
record IgnoreAnnotation(Declared manifest, Field at, String code, String reason) {
  /** Reads the lines of the annotation {@code obsc.dev/ignore}, each {@code CODE reason}. */
  static List<IgnoreAnnotation> readAll(Inventory inventory) {
    var annotations = new ArrayList<IgnoreAnnotation>();
    for (Declared manifest : inventory.manifests()) {
      Optional<Field> at = manifest.root().get("metadata", "annotations", Suppressions.ANNOTATION);
      at.flatMap(field -> field.text())
          .ifPresent(
              text ->
                  text.lines()
                      .filter(line -> !line.isBlank())
                      .forEach(line -> annotations.add(parse(manifest, at.get(), line.strip()))));
    }
    return annotations;
  }

  private static IgnoreAnnotation parse(Declared manifest, Field at, String line) {
    int space = line.indexOf(' ');
    return space < 0
        ? new IgnoreAnnotation(manifest, at, line, "")
        : new IgnoreAnnotation(
            manifest, at, line.substring(0, space), line.substring(space).strip());
  }

  boolean accepts(Finding finding) {
    return finding.manifest().equals(manifest)
        && finding.code().id().equals(code)
        && !reason.isEmpty();
  }

  Finding unused() {
    return new Finding(
        RuleCode.UNUSED_SUPPRESSION,
        manifest,
        at,
        reason.isEmpty()
            ? "the annotation gives no reason for ignoring `" + code + "`"
            : "nothing to suppress: no finding `" + code + "` for " + manifest,
        List.of(),
        Optional.of(
            reason.isEmpty()
                ? "write the reason behind the code: `" + code + " because …`"
                : "remove the annotation"));
  }
}
