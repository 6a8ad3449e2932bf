package dev.obsc.template;

import dev.obsc.json.CodePointOrder;
import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonBoolean;
import dev.obsc.json.JsonNull;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A value as a Go template sees it. */
sealed interface GoValue {
  /** The type as Go's {@code %T} names it. */
  String type();

  /** The kind as Go's reflection names it. */
  default String kind() {
    return type();
  }

  /** No value at all, such as a key that a map lacks; prints as {@code <no value>}. */
  enum Missing implements GoValue {
    MISSING;

    @Override
    public String type() {
      return "<nil>";
    }

    @Override
    public String kind() {
      return "invalid";
    }
  }

  /** Go's {@code nil}. */
  enum Nil implements GoValue {
    NIL;

    @Override
    public String type() {
      return "<nil>";
    }

    @Override
    public String kind() {
      return "invalid";
    }
  }

  /** A boolean. */
  record Bool(boolean value) implements GoValue {
    @Override
    public String type() {
      return "bool";
    }
  }

  /** A whole number; Go keeps {@code int} and {@code int64} apart. */
  record Whole(long value, boolean isInt64) implements GoValue {
    @Override
    public String type() {
      return isInt64 ? "int64" : "int";
    }
  }

  /** A floating-point number, which every JSON number is. */
  record Real(double value) implements GoValue {
    @Override
    public String type() {
      return "float64";
    }
  }

  /** A string. */
  record Text(String value) implements GoValue {
    @Override
    public String type() {
      return "string";
    }
  }

  /** A slice; one of strings is a type of its own in Go. */
  record Sequence(List<GoValue> elements, boolean ofStrings) implements GoValue {
    public Sequence {
      elements = List.copyOf(elements);
    }

    @Override
    public String type() {
      return ofStrings ? "[]string" : "[]interface {}";
    }

    @Override
    public String kind() {
      return "slice";
    }
  }

  /**
   * A map with string keys. Mutable, since the template function {@code set} changes its argument.
   */
  record Dictionary(SortedMap<String, GoValue> entries) implements GoValue {
    static Dictionary empty() {
      return new Dictionary(new TreeMap<>(CodePointOrder.INSTANCE));
    }

    @Override
    public String type() {
      return "map[string]interface {}";
    }

    @Override
    public String kind() {
      return "map";
    }
  }

  static GoValue of(boolean value) {
    return new Bool(value);
  }

  static GoValue of(String value) {
    return new Text(value);
  }

  /** An {@code int}. */
  static GoValue ofInt(long value) {
    return new Whole(value, false);
  }

  /** An {@code int64}. */
  static GoValue ofInt64(long value) {
    return new Whole(value, true);
  }

  static GoValue list(List<GoValue> elements) {
    return new Sequence(elements, false);
  }

  static GoValue strings(List<String> elements) {
    return new Sequence(elements.stream().map(GoValue::of).toList(), true);
  }

  /** The value as Go's encoding/json decodes it: every number is a float64. */
  static GoValue of(Json json) {
    return switch (json) {
      case JsonNull _ -> Nil.NIL;
      case JsonBoolean bool -> new Bool(bool.value());
      case JsonNumber number -> new Real(number.value());
      case JsonString string -> new Text(string.value());
      case JsonArray array -> list(array.elements().stream().map(GoValue::of).toList());
      case JsonObject object -> {
        var dictionary = Dictionary.empty();
        object.fields().forEach((name, value) -> dictionary.entries().put(name, of(value)));
        yield dictionary;
      }
    };
  }

  /** The value as JSON; what no JSON value is becomes null. */
  static Json toJson(GoValue value) {
    return switch (value) {
      case Missing _, Nil _ -> JsonNull.NULL;
      case Bool bool -> JsonBoolean.of(bool.value());
      case Whole whole -> new JsonNumber(whole.value());
      case Real real -> new JsonNumber(real.value());
      case Text text -> new JsonString(text.value());
      case Sequence sequence -> {
        var elements = new ArrayList<Json>();
        sequence.elements().forEach(element -> elements.add(toJson(element)));
        yield new JsonArray(elements);
      }
      case Dictionary dictionary -> {
        var object = JsonObject.builder();
        dictionary.entries().forEach((name, entry) -> object.put(name, toJson(entry)));
        yield object.build();
      }
    };
  }

  /** Whether this is {@code nil} or no value at all. */
  default boolean isNil() {
    return this instanceof Nil || this instanceof Missing;
  }

  /**
   * What {@code if} and sprig's {@code empty} ask: false, zero, nil and empty things are not true.
   */
  default boolean isTrue() {
    return switch (this) {
      case Missing _, Nil _ -> false;
      case Bool bool -> bool.value();
      case Whole whole -> whole.value() != 0;
      case Real real -> real.value() != 0;
      case Text text -> !text.value().isEmpty();
      case Sequence sequence -> !sequence.elements().isEmpty();
      case Dictionary dictionary -> !dictionary.entries().isEmpty();
    };
  }
}
