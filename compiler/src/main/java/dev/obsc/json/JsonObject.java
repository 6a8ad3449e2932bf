package dev.obsc.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

/** A JSON object, immutable, with its fields in the order in which they were put. */
public final class JsonObject implements Json {
  public static final JsonObject EMPTY = new JsonObject(new LinkedHashMap<>());

  private final SequencedMap<String, Json> fields;

  private JsonObject(SequencedMap<String, Json> owned) {
    this.fields = Collections.unmodifiableSequencedMap(owned);
  }

  public static JsonObject copyOf(SequencedMap<String, ? extends Json> fields) {
    return new JsonObject(new LinkedHashMap<>(fields));
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The fields in insertion order; unmodifiable. */
  public SequencedMap<String, Json> fields() {
    return fields;
  }

  public Optional<Json> get(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /** The value of a field that is known to exist. */
  public Json require(String name) {
    return Objects.requireNonNull(fields.get(name), name);
  }

  /** This object with {@code name} set: in its old place if the field exists, last otherwise. */
  public JsonObject with(String name, Json value) {
    var changed = new LinkedHashMap<>(fields);
    changed.put(name, value);
    return new JsonObject(changed);
  }

  public JsonObject without(String name) {
    var changed = new LinkedHashMap<>(fields);
    changed.remove(name);
    return new JsonObject(changed);
  }

  /** Two objects are equal when they have equal fields, in any order, as JSON says. */
  @Override
  public boolean equals(Object other) {
    return other instanceof JsonObject that && fields.equals(that.fields);
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }

  @Override
  public String toString() {
    return "JsonObject" + fields;
  }

  /** Collects fields and hands them over without another copy; not usable after {@link #build}. */
  public static final class Builder {
    private SequencedMap<String, Json> fields = new LinkedHashMap<>();

    private Builder() {}

    public Builder put(String name, Json value) {
      fields.put(name, value);
      return this;
    }

    public Builder put(String name, String value) {
      return put(name, new JsonString(value));
    }

    public JsonObject build() {
      var built = new JsonObject(fields);
      fields = Collections.unmodifiableSequencedMap(fields);
      return built;
    }
  }
}
