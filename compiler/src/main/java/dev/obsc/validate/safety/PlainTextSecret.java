package dev.obsc.validate.safety;

import dev.obsc.model.Field;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.Inventory;
import dev.obsc.validate.Rule;
import dev.obsc.validate.RuleCode;
import java.util.List;
import java.util.Locale;

/** Finds passwords and tokens that anyone who can read the manifests can read. */
public final class PlainTextSecret implements Rule {
  /** Words at the end of a variable's name that say that its value is secret. */
  private static final List<String> SECRET_WORDS =
      List.of(
          "PASSWORD",
          "PASSWD",
          "SECRET",
          "SECRET_KEY",
          "TOKEN",
          "API_KEY",
          "APIKEY",
          "PRIVATE_KEY");

  @Override
  public RuleCode code() {
    return RuleCode.PLAIN_TEXT_SECRET;
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
                      .filter(value -> isSecret(variable.name(), value))
                      .ifPresent(value -> reportVariable(manifest, variable.at(), findings));
                }
                container
                    .words()
                    .forEach(word -> checkText(manifest, word, word.text().orElse(""), findings));
              }
            });
    for (Declared manifest : inventory.ofKind("ConfigMap")) {
      for (Field entry : manifest.root().entries("data")) {
        checkText(manifest, entry, entry.text().orElse(""), findings);
      }
    }
  }

  private static boolean isSecret(String name, String value) {
    String upper = name.toUpperCase(Locale.ROOT);
    // A reference to another variable, and the path of a file that holds the secret, are fine.
    return !value.isEmpty()
        && !value.contains("$(")
        && !value.startsWith("/")
        && !value.equals("true")
        && !value.equals("false")
        && SECRET_WORDS.stream().anyMatch(upper::endsWith);
  }

  private static void reportVariable(Declared manifest, Field variable, Findings findings) {
    findings.report(
        manifest,
        variable.get("name").orElse(variable),
        "the value of `%s` is written into the manifest"
            .formatted(variable.text("name").orElse("")),
        "put it into a Secret and refer to it: valueFrom.secretKeyRef");
  }

  private static void checkText(Declared manifest, Field at, String text, Findings findings) {
    SecretShape.in(text)
        .ifPresent(
            found ->
                findings.report(
                    manifest,
                    at,
                    "`%s` holds what looks like %s".formatted(at.path(), found),
                    "put it into a Secret; once published, a secret has to be replaced"));
  }
}
