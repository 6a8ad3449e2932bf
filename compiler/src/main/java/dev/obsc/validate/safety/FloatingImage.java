package dev.obsc.validate.safety;

import dev.obsc.model.Container;
import dev.obsc.validate.ContainerRule;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.RuleCode;

/** Finds images whose tag says nothing about what will run. */
public final class FloatingImage implements ContainerRule {
  @Override
  public RuleCode code() {
    return RuleCode.FLOATING_IMAGE;
  }

  @Override
  public void check(Declared workload, Container container, Findings findings) {
    container
        .image()
        .filter(FloatingImage::isFloating)
        .ifPresent(
            image ->
                findings.report(
                    workload,
                    container.at().get("image").orElse(container.at()),
                    "container `%s` runs whatever `%s` is on the day it starts"
                        .formatted(container.name(), image),
                    "name an exact version or a digest"));
  }

  private static boolean isFloating(String image) {
    if (image.contains("@")) {
      return false;
    }
    int colon = image.indexOf(':', image.lastIndexOf('/') + 1);
    return colon < 0 || image.substring(colon + 1).equals("latest");
  }
}
