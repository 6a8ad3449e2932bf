package dev.obsc.engine;

import dev.obsc.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/**
 * Answers which source made a part of a result. Answers are worked out when asked, never in
 * advance.
 */
public interface Provenance {
  /**
   * Explains the value at {@code path}: field names as {@link String}, array indexes as {@link
   * Integer}, outermost first.
   *
   * @return empty if the engine does not know or there is no such value; never a wrong place
   */
  Optional<Explanation> explain(List<Object> path);

  /** For engines that keep no source positions. */
  Provenance UNKNOWN = path -> Optional.empty();

  /**
   * Where one value came from.
   *
   * @param value the expression that made the value
   * @param layers the definitions of the field in all object layers, the winner first; empty for
   *     array elements and the root
   */
  record Explanation(Span value, List<Span> layers) {
    public Explanation {
      layers = List.copyOf(layers);
    }
  }
}
