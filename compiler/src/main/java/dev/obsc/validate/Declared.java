package dev.obsc.validate;

import dev.obsc.model.Field;
import dev.obsc.model.OutputPath;

/**
 * A manifest as the rules see it.
 *
 * @param namespace where the object will live; empty for kinds that live in none
 * @param origin the way to it in the evaluated environment
 */
public record Declared(
    String apiVersion, String kind, String namespace, String name, Field root, OutputPath origin) {

  /** Two are the same when they stand in the same place of the environment. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Declared that && origin.equals(that.origin);
  }

  @Override
  public int hashCode() {
    return origin.hashCode();
  }

  /** As messages name it: {@code Service mop-system/loki}. */
  @Override
  public String toString() {
    return kind + " " + (namespace.isEmpty() ? "" : namespace + "/") + name;
  }
}
