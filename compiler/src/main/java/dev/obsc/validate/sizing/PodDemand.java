package dev.obsc.validate.sizing;

import dev.obsc.model.Container;
import dev.obsc.model.ResourceAmount;
import dev.obsc.model.Workload;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How much of one resource the pods of a workload ask for. */
record PodDemand(Workload workload, String resource) {
  /** What the scheduler sets aside for one pod. */
  // Kubernetes, "Resource sharing within containers": sidecars count beside both kinds.
  BigDecimal request() {
    return sum(
        container ->
            amount(container.request(resource)).or(() -> amount(container.limit(resource))));
  }

  /** What one pod may take at most; containers without a limit count with nothing. */
  BigDecimal limit() {
    return sum(container -> amount(container.limit(resource)));
  }

  private BigDecimal sum(Function<Container, Optional<BigDecimal>> amount) {
    List<Container> containers = workload.template().containers();
    BigDecimal together = BigDecimal.ZERO;
    BigDecimal starting = BigDecimal.ZERO;
    BigDecimal sidecars = BigDecimal.ZERO;
    for (Container container : containers) {
      BigDecimal own = amount.apply(container).orElse(BigDecimal.ZERO);
      switch (container.role()) {
        case MAIN -> together = together.add(own);
        case SIDECAR -> {
          together = together.add(own);
          sidecars = sidecars.add(own);
        }
        case INIT -> starting = starting.max(sidecars.add(own));
      }
    }
    return together.max(starting);
  }

  private static Optional<BigDecimal> amount(Optional<ResourceAmount> amount) {
    return amount.flatMap(ResourceAmount::quantity).map(quantity -> quantity.value());
  }
}
