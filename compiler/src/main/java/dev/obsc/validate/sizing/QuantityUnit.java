package dev.obsc.validate.sizing;

import dev.obsc.model.Container;
import dev.obsc.model.Quantity;
import dev.obsc.model.ResourceAmount;
import dev.obsc.validate.ContainerRule;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.RuleCode;
import java.math.BigDecimal;
import java.util.ArrayList;

/** Finds amounts whose unit can't be what was meant, such as thousandths of a byte. */
public final class QuantityUnit implements ContainerRule {
  private static final BigDecimal THOUSAND_CORES = BigDecimal.valueOf(1000);

  @Override
  public RuleCode code() {
    return RuleCode.QUANTITY_UNIT;
  }

  @Override
  public void check(Declared workload, Container container, Findings findings) {
    var amounts = new ArrayList<>(container.requests());
    amounts.addAll(container.limits());
    for (ResourceAmount amount : amounts) {
      amount.quantity().ifPresent(quantity -> check(workload, amount, quantity, findings));
    }
  }

  private static void check(
      Declared workload, ResourceAmount amount, Quantity quantity, Findings findings) {
    switch (amount.resource()) {
      case "cpu" -> {
        if (quantity.isBinary() || quantity.value().compareTo(THOUSAND_CORES) >= 0) {
          findings.report(
              workload,
              amount.at(),
              "`%s` is %s cores".formatted(quantity, plain(quantity)),
              "cpu is counted in cores, or thousandths of one: 500m is half a core");
        } else if (isBelowSmallestShare(quantity)) {
          findings.report(
              workload,
              amount.at(),
              "`%s` is %s cores, less than the smallest share that can be given"
                  .formatted(quantity, plain(quantity)),
              "the smallest share is 1m; half a core is 500m");
        }
      }
      case "memory", "ephemeral-storage" -> {
        if (isFractionOfByte(quantity)) {
          findings.report(
              workload,
              amount.at(),
              "`%s` is %s bytes".formatted(quantity, plain(quantity)),
              "`m` means thousandths; a mebibyte is Mi, a megabyte M");
        }
      }
      default -> {
        // The units of other resources are their vendors' business.
      }
    }
  }

  private static boolean isBelowSmallestShare(Quantity quantity) {
    return !quantity.isZero() && quantity.value().movePointRight(3).compareTo(BigDecimal.ONE) < 0;
  }

  private static boolean isFractionOfByte(Quantity quantity) {
    return quantity.suffix().equals("m")
        || quantity.suffix().equals("u")
        || quantity.suffix().equals("n");
  }

  private static String plain(Quantity quantity) {
    return quantity.value().stripTrailingZeros().toPlainString();
  }
}
