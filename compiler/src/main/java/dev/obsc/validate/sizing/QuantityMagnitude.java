package dev.obsc.validate.sizing;

import dev.obsc.model.Container;
import dev.obsc.model.Quantity;
import dev.obsc.model.ResourceAmount;
import dev.obsc.validate.ContainerRule;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.RuleCode;
import java.math.BigDecimal;

/** Finds limits under which no process can run, and amounts that no machine has. */
public final class QuantityMagnitude implements ContainerRule {
  /** Less than the container runtime itself needs to start a process. */
  private static final BigDecimal SMALLEST_MEMORY = BigDecimal.valueOf(4L << 20);

  private static final BigDecimal LARGEST_MEMORY = BigDecimal.valueOf(24L << 40);
  private static final BigDecimal LARGEST_CPU = BigDecimal.valueOf(512);

  @Override
  public RuleCode code() {
    return RuleCode.QUANTITY_MAGNITUDE;
  }

  @Override
  public void check(Declared workload, Container container, Findings findings) {
    for (ResourceAmount limit : container.limits()) {
      limit.quantity().ifPresent(quantity -> checkLimit(workload, limit, quantity, findings));
    }
    for (ResourceAmount request : container.requests()) {
      request.quantity().ifPresent(quantity -> checkSize(workload, request, quantity, findings));
    }
  }

  private static void checkLimit(
      Declared workload, ResourceAmount limit, Quantity quantity, Findings findings) {
    boolean tooSmall =
        switch (limit.resource()) {
          // Fractions of a byte are another rule's.
          case "memory" ->
              quantity.value().compareTo(SMALLEST_MEMORY) < 0 && !quantity.suffix().equals("m");
          case "cpu" -> quantity.value().signum() <= 0;
          default -> quantity.isNegative();
        };
    if (tooSmall) {
      findings.report(
          workload,
          limit.at(),
          "no process runs with a %s limit of `%s`".formatted(limit.resource(), quantity),
          "give the container what it needs, or leave the limit out");
    } else {
      checkSize(workload, limit, quantity, findings);
    }
  }

  private static void checkSize(
      Declared workload, ResourceAmount amount, Quantity quantity, Findings findings) {
    boolean tooLarge =
        switch (amount.resource()) {
          case "memory" -> quantity.value().compareTo(LARGEST_MEMORY) > 0;
          case "cpu" ->
              quantity.value().compareTo(LARGEST_CPU) > 0
                  && quantity.value().compareTo(BigDecimal.valueOf(1000)) < 0;
          default -> false;
        };
    if (tooLarge) {
      findings.report(
          workload,
          amount.at(),
          "no node has `%s` of %s".formatted(quantity, amount.resource()),
          "check the unit and the number of digits");
    }
  }
}
