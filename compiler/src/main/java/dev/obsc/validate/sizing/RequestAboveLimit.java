package dev.obsc.validate.sizing;

import dev.obsc.model.Container;
import dev.obsc.model.ResourceAmount;
import dev.obsc.validate.ContainerRule;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.RuleCode;

/** Finds requests that are larger than the limit of the same resource. */
public final class RequestAboveLimit implements ContainerRule {
  @Override
  public RuleCode code() {
    return RuleCode.REQUEST_ABOVE_LIMIT;
  }

  @Override
  public void check(Declared workload, Container container, Findings findings) {
    for (ResourceAmount request : container.requests()) {
      container
          .limit(request.resource())
          .filter(limit -> isAbove(request, limit))
          .ifPresent(
              limit -> {
                String allowed = limit.quantity().orElseThrow().text();
                findings.report(
                    workload,
                    request.at(),
                    "container `%s` requests %s of %s, more than its limit of %s"
                        .formatted(
                            container.name(),
                            request.quantity().orElseThrow(),
                            request.resource(),
                            allowed),
                    "lower the request to at most " + allowed + ", or raise the limit");
                findings.relate(workload, limit.at(), "the limit");
              });
    }
  }

  private static boolean isAbove(ResourceAmount request, ResourceAmount limit) {
    return request.quantity().isPresent()
        && limit.quantity().isPresent()
        && request.quantity().get().compareTo(limit.quantity().get()) > 0;
  }
}
