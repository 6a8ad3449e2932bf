package dev.obsc.validate;

import dev.obsc.diagnostic.Code;
import dev.obsc.diagnostic.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The stable names of what the rules find, and how bad each is. */
public enum RuleCode implements Code {
  UNKNOWN_FIELD(Severity.ERROR),
  WRONG_FIELD_TYPE(Severity.ERROR),
  INVALID_QUANTITY(Severity.ERROR),
  DUPLICATE_MANIFEST(Severity.ERROR),
  SELECTOR_MISMATCH(Severity.ERROR),
  MISSING_REFERENCE(Severity.ERROR),
  MISSING_KEY(Severity.ERROR),
  MISSING_VOLUME(Severity.ERROR),
  REQUEST_ABOVE_LIMIT(Severity.ERROR),
  DUPLICATE_PORT(Severity.ERROR),
  UNKNOWN_PROBE_PORT(Severity.ERROR),
  UNKNOWN_TARGET_PORT(Severity.ERROR),
  UNKNOWN_BACKEND(Severity.ERROR),
  UNUSED_SUPPRESSION(Severity.WARNING);

  private final Severity severity;
  private final String id;

  RuleCode(Severity severity) {
    this.severity = severity;
    this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<RuleCode> of(String id) {
    return Arrays.stream(values()).filter(code -> code.id.equals(id)).findFirst();
  }

  @Override
  public String id() {
    return id;
  }

  public Severity severity() {
    return severity;
  }
}
