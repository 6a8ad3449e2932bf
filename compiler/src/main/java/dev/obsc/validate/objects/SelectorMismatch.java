package dev.obsc.validate.objects;

import dev.obsc.model.LabelSelector;
import dev.obsc.model.PodTemplate;
import dev.obsc.validate.Findings;
import dev.obsc.validate.Inventory;
import dev.obsc.validate.Rule;
import dev.obsc.validate.RuleCode;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds workloads whose selector does not choose the pods they make. */
public final class SelectorMismatch implements Rule {
  @Override
  public RuleCode code() {
    return RuleCode.SELECTOR_MISMATCH;
  }

  @Override
  public void check(Inventory inventory, Findings findings) {
    inventory
        .workloads()
        .forEach(
            (manifest, workload) -> {
              var template = workload.template();
              Optional<LabelSelector> wrong =
                  workload.selector().filter(selector -> !selector.matches(template.labels()));
              if (wrong.isPresent()) {
                findings.report(
                    manifest,
                    wrong.get().at(),
                    "the selector of " + manifest + " does not match its own pods",
                    help(wrong.get(), template));
                template
                    .at()
                    .get("metadata", "labels")
                    .ifPresent(labels -> findings.relate(manifest, labels, "the pods' labels"));
              }
            });
  }

  private static String help(LabelSelector selector, PodTemplate template) {
    String wanted =
        selector.labels().entrySet().stream()
            .filter(label -> !label.getValue().equals(template.labels().get(label.getKey())))
            .map(label -> label.getKey() + ": " + label.getValue())
            .collect(Collectors.joining(", "));
    return wanted.isEmpty()
        ? "make the pods' labels satisfy matchExpressions"
        : "give the pods the labels { " + wanted + " }, or take them out of the selector";
  }
}
