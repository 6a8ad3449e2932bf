package dev.obsc.json;

/** A JSON number: an IEEE double that is finite, as Jsonnet allows no other. */
public record JsonNumber(double value) implements Json {
  public JsonNumber {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("not a JSON number: " + value);
    }
  }
}
