package dev.obsc.validate;

import dev.obsc.diagnostic.Diagnostic;
import dev.obsc.project.Suppression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes out the findings that a project accepts, over all the environments of one run, and knows
 * afterwards which suppressions were of no use.
 */
public final class Suppressions {
  /** An annotation that accepts findings about its own manifest: {@code CODE reason}. */
  static final String ANNOTATION = "obsc.dev/ignore";

  private final List<Suppression> suppressions;
  private final Set<Suppression> used = new LinkedHashSet<>();
  private final Set<String> environments = new LinkedHashSet<>();

  public Suppressions(List<Suppression> suppressions) {
    this.suppressions = List.copyOf(suppressions);
  }

  /** The findings that nobody has accepted, with one more for each annotation of no use. */
  public List<Finding> apply(Inventory inventory, List<Finding> findings) {
    environments.add(inventory.environment());
    var remaining = new ArrayList<Finding>();
    Set<IgnoreAnnotation> useful = new LinkedHashSet<>();
    List<IgnoreAnnotation> annotations = IgnoreAnnotation.readAll(inventory);
    for (Finding finding : findings) {
      var accepting = annotations.stream().filter(each -> each.accepts(finding)).toList();
      useful.addAll(accepting);
      if (!isSuppressed(inventory.environment(), finding) && accepting.isEmpty()) {
        remaining.add(finding);
      }
    }
    annotations.stream()
        .filter(annotation -> !useful.contains(annotation))
        .forEach(annotation -> remaining.add(annotation.unused()));
    return remaining;
  }

  private boolean isSuppressed(String environment, Finding finding) {
    var manifest = finding.manifest();
    var matching =
        suppressions.stream()
            .filter(each -> each.code().equals(finding.code().id()))
            .filter(each -> each.environment().matches(environment))
            .filter(
                each ->
                    each.resource().matches(manifest.kind(), manifest.namespace(), manifest.name()))
            .toList();
    used.addAll(matching);
    return !matching.isEmpty();
  }

  /** A warning for each suppression that met no finding in an environment it is meant for. */
  public List<Diagnostic> unused() {
    return suppressions.stream()
        .filter(each -> !used.contains(each))
        .filter(each -> environments.stream().anyMatch(each.environment()::matches))
        .map(Suppressions::unused)
        .toList();
  }

  private static Diagnostic unused(Suppression suppression) {
    boolean known = RuleCode.of(suppression.code()).isPresent();
    return Diagnostic.warning(
            RuleCode.UNUSED_SUPPRESSION,
            known
                ? "nothing to suppress: no finding `%s` for %s"
                    .formatted(suppression.code(), suppression.resource())
                : "`" + suppression.code() + "` is no rule")
        .at(suppression.span())
        .withHelp(known ? "remove this entry" : "`obsc explain` lists the rules that there are");
  }
}
