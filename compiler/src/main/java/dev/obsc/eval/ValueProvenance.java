package dev.obsc.eval;

import dev.obsc.diagnostic.Span;
import dev.obsc.engine.JsonnetException;
import dev.obsc.engine.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Explains the parts of a value by walking to them again. Nothing is recorded while evaluating:
 * values remember the expressions that make them anyway.
 */
final class ValueProvenance implements Provenance {
  private static final Site EXPLANATION = new Site.Phase("During explanation");

  private final Value root;
  private final Optional<Span> rootSpan;
  private final Evaluator evaluator;

  ValueProvenance(Value root, Optional<Span> rootSpan, Evaluator evaluator) {
    this.root = root;
    this.rootSpan = rootSpan;
    this.evaluator = evaluator;
  }

  @Override
  public synchronized Optional<Explanation> explain(List<Object> path) {
    evaluator.unwind(0, EXPLANATION);
    try {
      return new DeepStack(evaluator).call(() -> walk(path));
    } catch (JsonnetException e) {
      // A part that was never evaluated, and cannot be, has no place to name.
      return Optional.empty();
    }
  }

  private Optional<Explanation> walk(List<Object> path) {
    Value value = root;
    Optional<Span> span = rootSpan;
    List<Span> layers = List.of();
    for (Object step : path) {
      Spot origin;
      if (step instanceof String name
          && value instanceof ObjectValue object
          && object.has(name, /* hiddenToo= */ true, evaluator)) {
        value = object.get(name, evaluator);
        origin = Origins.ofField(object, name, evaluator);
        layers = definitions(object, name);
      } else if (step instanceof Integer index
          && value instanceof ArrayValue array
          && index >= 0
          && index < array.length()) {
        value = array.get(index, evaluator);
        origin = Origins.of(array.element(index), evaluator);
        layers = List.of();
      } else {
        return Optional.empty();
      }
      // What made the whole made the part, if nothing nearer is known.
      Optional<Span> nearer = spanOf(origin);
      span = nearer.isPresent() ? nearer : span;
    }
    List<Span> found = layers;
    return span.map(place -> new Explanation(place, found));
  }

  private static Optional<Span> spanOf(@Nullable Spot spot) {
    return spot == null ? Optional.empty() : spot.span();
  }

  /** The places that define the field, the winner first, as far as they lie in a source. */
  private List<Span> definitions(ObjectValue object, String name) {
    List<Span> places = new ArrayList<>();
    Shape.Slot slot = object.shape(evaluator).find(name);
    if (slot == null) {
      return places;
    }
    Layer[] layers = object.layers(evaluator);
    for (int at = slot.winner; at >= 0; at = slot.below(slot.layers[at])) {
      layers[slot.layers[at]].definition(slot.fields[at]).ifPresent(places::add);
    }
    return places;
  }
}
