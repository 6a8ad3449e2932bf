package dev.obsc.validate.objects;

import dev.obsc.model.Field;
import dev.obsc.model.Workload;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.RuleCode;
import dev.obsc.validate.WorkloadRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds containers, volumes, variables and mount paths that one pod has twice. */
public final class DuplicateName implements WorkloadRule {
  @Override
  public RuleCode code() {
    return RuleCode.DUPLICATE_NAME;
  }

  @Override
  public void check(Declared manifest, Workload workload, Findings findings) {
    Field pod = workload.template().at();
    var containers = new ArrayList<>(pod.elements("spec", "initContainers"));
    containers.addAll(pod.elements("spec", "containers"));
    check(manifest, containers, "name", "two containers of one pod are named", findings);
    check(
        manifest,
        pod.elements("spec", "volumes"),
        "name",
        "two volumes of one pod are named",
        findings);
    for (Field container : containers) {
      check(
          manifest,
          container.elements("volumeMounts"),
          "mountPath",
          "two volumes of one container are mounted at",
          findings);
      check(
          manifest,
          container.elements("env"),
          "name",
          "two variables of one container are named",
          findings);
    }
  }

  private static void check(
      Declared manifest, List<Field> entries, String field, String message, Findings findings) {
    Map<String, Field> seen = new HashMap<>();
    for (Field entry : entries) {
      entry
          .text(field)
          .ifPresent(
              name -> {
                Field first = seen.putIfAbsent(name, entry);
                if (first != null) {
                  findings.report(
                      manifest,
                      entry.get(field).orElse(entry),
                      message + " `" + name + "`",
                      "rename or remove one of them");
                  findings.relate(manifest, first, "the other one");
                }
              });
    }
  }
}
