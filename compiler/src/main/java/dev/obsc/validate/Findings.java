package dev.obsc.validate;

import dev.obsc.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes what one rule finds. */
public final class Findings {
  private final RuleCode code;
  private final List<Finding> found = new ArrayList<>();

  public Findings(RuleCode code) {
    this.code = code;
  }

  /** Reports a problem whose remedy is {@code help}. */
  public void report(Declared manifest, Field at, String message, String help) {
    add(manifest, at, message, Optional.of(help));
  }

  /** Reports a problem whose remedy the message makes plain. */
  public void report(Declared manifest, Field at, String message) {
    add(manifest, at, message, Optional.empty());
  }

  /** Adds to the last report a place that explains it. */
  public void relate(Declared manifest, Field at, String text) {
    found.addLast(found.removeLast().withRelated(new Finding.Related(manifest, at, text)));
  }

  public List<Finding> found() {
    return List.copyOf(found);
  }

  private void add(Declared manifest, Field at, String message, Optional<String> help) {
    found.add(new Finding(code, manifest, at, message, List.of(), help));
  }
}
