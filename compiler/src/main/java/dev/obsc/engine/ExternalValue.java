package dev.obsc.engine;

/** A value handed in from outside: an external variable or a top-level argument. */
public sealed interface ExternalValue {
  /** A plain string. */
  record Text(String value) implements ExternalValue {}

  /** Jsonnet source, evaluated when the value is needed. */
  record JsonnetCode(String code) implements ExternalValue {}
}
