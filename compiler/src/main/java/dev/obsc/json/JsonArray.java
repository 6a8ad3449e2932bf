package dev.obsc.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A JSON array, immutable. */
public record JsonArray(List<Json> elements) implements Json {
  private static final JsonArray EMPTY = new JsonArray(List.of());

  public JsonArray {
    elements = List.copyOf(elements);
  }

  public static JsonArray of(Json... elements) {
    return elements.length == 0
        ? EMPTY
        : new JsonArray(Collections.unmodifiableList(Arrays.asList(elements)));
  }
}
