package dev.obsc.validate.sizing;

import dev.obsc.model.Container;
import dev.obsc.model.EnvironmentVariable;
import dev.obsc.model.Field;
import dev.obsc.model.Quantity;
import dev.obsc.validate.ContainerRule;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.RuleCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Finds values of {@code GOMEMLIMIT} that Go refuses, or that do not suit the memory limit. */
public final class GoMemoryLimit implements ContainerRule {
  private static final BigDecimal LOWEST = new BigDecimal("0.5");
  private static final BigDecimal HIGHEST = new BigDecimal("0.9");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public RuleCode code() {
    return RuleCode.GO_MEMORY_LIMIT;
  }

  @Override
  public void check(Declared workload, Container container, Findings findings) {
    for (EnvironmentVariable variable : container.environment()) {
      if (variable.name().equals("GOMEMLIMIT") && variable.value().isPresent()) {
        check(workload, container, variable, variable.value().get(), findings);
      }
    }
  }

  private static void check(
      Declared workload,
      Container container,
      EnvironmentVariable variable,
      String text,
      Findings findings) {
    Field at = variable.at().get("value").orElse(variable.at());
    Optional<BigDecimal> bytes = parse(text);
    if (bytes.isEmpty()) {
      // The runtime ignores "off", which turns the limit off.
      if (!text.equals("off")) {
        findings.report(
            workload,
            at,
            "Go does not start with GOMEMLIMIT=" + text,
            "write a whole number with one of the units B, KiB, MiB, GiB, TiB or none");
      }
      return;
    }
    container
        .limit("memory")
        .ifPresent(
            limit ->
                limit
                    .quantity()
                    .filter(quantity -> quantity.value().signum() > 0)
                    .ifPresent(
                        quantity -> {
                          BigDecimal share =
                              bytes.get().divide(quantity.value(), 4, RoundingMode.HALF_EVEN);
                          if (share.compareTo(LOWEST) < 0 || share.compareTo(HIGHEST) > 0) {
                            report(workload, at, text, quantity, share, findings);
                            findings.relate(workload, limit.at(), "the memory limit");
                          }
                        }));
  }

  private static void report(
      Declared workload,
      Field at,
      String text,
      Quantity limit,
      BigDecimal share,
      Findings findings) {
    findings.report(
        workload,
        at,
        "GOMEMLIMIT=%s is %s %% of the memory limit %s"
            .formatted(text, share.multiply(HUNDRED).setScale(0, RoundingMode.HALF_EVEN), limit),
        share.compareTo(HIGHEST) > 0
            ? "keep it at or below 90 %: the rest of the process needs memory too, and at the limit"
                + " the kernel kills it"
            : "raise it to between 50 and 90 %: below, Go collects garbage in vain while memory is"
                + " free");
  }

  // The grammar of parseByteCount in Go's runtime: no fractions, no decimal units.
  private static Optional<BigDecimal> parse(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    int power =
        switch (text.substring(end)) {
          case "", "B" -> 0;
          case "KiB" -> 1;
          case "MiB" -> 2;
          case "GiB" -> 3;
          case "TiB" -> 4;
          default -> -1;
        };
    return end == 0 || power < 0
        ? Optional.empty()
        : Optional.of(
            new BigDecimal(text.substring(0, end))
                .multiply(BigDecimal.valueOf(1L << (10 * power))));
  }
}
