package dev.obsc.eval;

import dev.obsc.diagnostic.Span;
import java.util.Optional;

/** A site that is a piece of source. */
class Spot extends Site {
  final Context scope;
  final int start;
  final int end;

  Spot(Place place) {
    this.scope = place.context();
    this.start = place.start();
    this.end = place.end();
  }

  @Override
  final Optional<Span> span() {
    return start < 0 ? Optional.empty() : Optional.of(new Span(scope.file(), start, end));
  }

  @Override
  final String location() {
    return start < 0 ? "" : Locations.format(scope.file(), start, end);
  }

  @Override
  final String context() {
    return scope.text();
  }
}
