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
  INVALID_NAME(Severity.ERROR),
  DUPLICATE_MANIFEST(Severity.ERROR),
  DUPLICATE_NAME(Severity.ERROR),
  REMOVED_API_VERSION(Severity.ERROR),
  SELECTOR_MISMATCH(Severity.ERROR),
  USELESS_SELECTOR(Severity.WARNING),
  MISSING_REFERENCE(Severity.ERROR),
  MISSING_KEY(Severity.ERROR),
  MISSING_VOLUME(Severity.ERROR),
  MISSING_STORAGE_CLASS(Severity.ERROR),
  MISSING_ROLE(Severity.WARNING),
  REQUEST_ABOVE_LIMIT(Severity.ERROR),
  QUANTITY_UNIT(Severity.WARNING),
  QUANTITY_MAGNITUDE(Severity.WARNING),
  MISSING_MEMORY_LIMIT(Severity.WARNING),
  GO_MEMORY_LIMIT(Severity.WARNING),
  CAPACITY_EXCEEDED(Severity.ERROR),
  BLOCKED_DRAIN(Severity.WARNING),
  SHARED_VOLUME(Severity.WARNING),
  INVALID_PORT(Severity.ERROR),
  DUPLICATE_PORT(Severity.ERROR),
  DUPLICATE_SERVICE_PORT(Severity.ERROR),
  HOST_PORT_COLLISION(Severity.ERROR),
  PRIVILEGED_PORT(Severity.WARNING),
  UNKNOWN_PROBE_PORT(Severity.ERROR),
  UNKNOWN_TARGET_PORT(Severity.ERROR),
  UNKNOWN_BACKEND(Severity.ERROR),
  FLOATING_IMAGE(Severity.ERROR),
  PRIVILEGED_CONTAINER(Severity.WARNING),
  WILDCARD_RIGHTS(Severity.WARNING),
  PLAIN_TEXT_SECRET(Severity.ERROR),
  DEFAULT_PASSWORD(Severity.ERROR),
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
