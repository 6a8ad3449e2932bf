package dev.obsc.eval;

import dev.obsc.diagnostic.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields that one literal, comprehension or builtin contributes to an object. */
abstract class Layer {
  /** Shape of an object that has this layer alone. */
  abstract Shape shape();

  /**
   * Computes a field.
   *
   * @param self the whole object
   * @param layer this layer's position in it, counted from the base
   */
  abstract Value evaluate(int field, ObjectValue self, int layer, Evaluator evaluator);

  /** Whether {@link #checkAssertions} has anything to do. */
  boolean hasAssertions() {
    return false;
  }

  /** Fails if an assertion of this layer does not hold. */
  void checkAssertions(ObjectValue self, int layer, Evaluator evaluator) {}

  /** What made the value of a field, once it has been computed; null if nothing in a source did. */
  @Nullable Spot origin(int field, ObjectValue self, int layer, Evaluator evaluator) {
    return null;
  }

  /** Where the field is defined, as far as it is in a source. */
  Optional<Span> definition(int field) {
    return Optional.empty();
  }
}
