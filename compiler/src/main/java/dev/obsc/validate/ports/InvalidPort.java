package dev.obsc.validate.ports;

import dev.obsc.model.Field;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.Inventory;
import dev.obsc.validate.Rule;
import dev.obsc.validate.RuleCode;
import java.util.OptionalInt;

/** Finds port numbers and names that Kubernetes refuses. */
public final class InvalidPort implements Rule {
  private static final int LARGEST = 65_535;
  private static final int LONGEST_NAME = 15;

  @Override
  public RuleCode code() {
    return RuleCode.INVALID_PORT;
  }

  @Override
  public void check(Inventory inventory, Findings findings) {
    inventory
        .workloads()
        .forEach(
            (manifest, workload) -> {
              for (var container : workload.template().containers()) {
                for (Field port : container.at().elements("ports")) {
                  checkNumber(manifest, port, "containerPort", findings);
                  checkNumber(manifest, port, "hostPort", findings);
                  port.get("name").ifPresent(name -> checkName(manifest, name, findings));
                }
              }
            });
    inventory
        .services()
        .forEach(
            (manifest, service) -> {
              for (Field port : service.root().elements("spec", "ports")) {
                checkNumber(manifest, port, "port", findings);
                checkNumber(manifest, port, "targetPort", findings);
              }
            });
  }

  private static void checkNumber(Declared manifest, Field port, String field, Findings findings) {
    OptionalInt number = port.integer(field);
    if (number.isPresent() && (number.getAsInt() < 1 || number.getAsInt() > LARGEST)) {
      findings.report(
          manifest,
          port.get(field).orElse(port),
          "%d is no port".formatted(number.getAsInt()),
          "ports are numbered from 1 to 65535");
    }
  }

  // An IANA service name, RFC 6335, section 5.1.
  private static void checkName(Declared manifest, Field at, Findings findings) {
    String name = at.text().orElse("");
    boolean valid =
        !name.isEmpty()
            && name.length() <= LONGEST_NAME
            && name.chars().allMatch(InvalidPort::mayStandInName)
            && name.chars().anyMatch(c -> c >= 'a' && c <= 'z')
            && !name.startsWith("-")
            && !name.endsWith("-")
            && !name.contains("--");
    if (!valid) {
      findings.report(
          manifest,
          at,
          "`%s` can't be the name of a port".formatted(name),
          "use at most 15 of the characters a-z, 0-9 and -, at least one of them a letter");
    }
  }

  private static boolean mayStandInName(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }
}
