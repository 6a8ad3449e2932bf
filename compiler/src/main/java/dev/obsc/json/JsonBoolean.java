package dev.obsc.json;

/** A JSON {@code true} or {@code false}. */
public enum JsonBoolean implements Json {
  FALSE,
  TRUE;

  public static JsonBoolean of(boolean value) {
    return value ? TRUE : FALSE;
  }

  public boolean value() {
    return this == TRUE;
  }
}
