package dev.obsc.validate.references;

import dev.obsc.diagnostic.Suggester;
import dev.obsc.model.Field;
import dev.obsc.model.VolumeMount;
import dev.obsc.model.Workload;
import dev.obsc.validate.Findings;
import dev.obsc.validate.Inventory;
import dev.obsc.validate.Rule;
import dev.obsc.validate.RuleCode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Finds mounts of volumes that the pod does not have. */
public final class MissingVolume implements Rule {
  @Override
  public RuleCode code() {
    return RuleCode.MISSING_VOLUME;
  }

  @Override
  public void check(Inventory inventory, Findings findings) {
    inventory
        .workloads()
        .forEach(
            (manifest, workload) -> {
              Set<String> volumes = volumes(workload);
              for (var container : workload.template().containers()) {
                for (VolumeMount mount : container.mounts()) {
                  if (!volumes.contains(mount.volume())) {
                    findings.report(
                        manifest,
                        mount.at().get("name").orElse(mount.at()),
                        "container `%s` mounts the volume `%s`, which the pod does not have"
                            .formatted(container.name(), mount.volume()),
                        help(mount.volume(), volumes));
                  }
                }
              }
            });
  }

  private static Set<String> volumes(Workload workload) {
    Stream<Field> names =
        Stream.concat(
            workload.template().volumes().stream().flatMap(volume -> volume.get("name").stream()),
            workload.claimTemplates().stream()
                .flatMap(template -> template.get("metadata", "name").stream()));
    var volumes = new LinkedHashSet<String>();
    names.forEach(name -> name.text().ifPresent(volumes::add));
    return volumes;
  }

  private static String help(String name, Set<String> volumes) {
    return Suggester.closest(name, volumes)
        .map(near -> "a volume with a similar name exists: `" + near + "`")
        .orElse("add it to `volumes`, or to `volumeClaimTemplates` of a StatefulSet");
  }
}
