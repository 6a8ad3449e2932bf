package dev.obsc.json;

/** The JSON value {@code null}. */
public enum JsonNull implements Json {
  NULL
}
