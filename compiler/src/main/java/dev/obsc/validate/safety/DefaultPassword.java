package dev.obsc.validate.safety;

import dev.obsc.model.Field;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.Inventory;
import dev.obsc.validate.Rule;
import dev.obsc.validate.RuleCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;

/** Finds passwords that everybody knows. */
public final class DefaultPassword implements Rule {
  private static final Set<String> KNOWN =
      Set.of("admin", "minioadmin", "password", "changeme", "secret", "grafana", "12345678");

  @Override
  public RuleCode code() {
    return RuleCode.DEFAULT_PASSWORD;
  }

  @Override
  public void check(Inventory inventory, Findings findings) {
    inventory
        .workloads()
        .forEach(
            (manifest, workload) -> {
              for (var container : workload.template().containers()) {
                for (var variable : container.environment()) {
                  variable
                      .value()
                      .filter(value -> isPassword(variable.name()) && isKnown(value))
                      .ifPresent(_ -> report(manifest, variable.at(), variable.name(), findings));
                }
              }
            });
    for (Declared manifest : inventory.ofKind("Secret")) {
      for (Field entry : manifest.root().entries("stringData")) {
        if (isPassword(entry.name()) && isKnown(entry.text().orElse(""))) {
          report(manifest, entry, entry.name(), findings);
        }
      }
      for (Field entry : manifest.root().entries("data")) {
        if (isPassword(entry.name()) && isKnown(decoded(entry.text().orElse("")))) {
          report(manifest, entry, entry.name(), findings);
        }
      }
    }
  }

  private static boolean isPassword(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("password") || lower.endsWith("passwd");
  }

  private static boolean isKnown(String value) {
    return KNOWN.contains(value.strip());
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  private static void report(Declared manifest, Field at, String name, Findings findings) {
    findings.report(
        manifest,
        at.get("name").orElse(at),
        "`%s` is one of the passwords that everybody tries first".formatted(name),
        "generate a password of its own, outside of the source, and refer to its Secret");
  }
}
