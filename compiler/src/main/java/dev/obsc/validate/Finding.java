package dev.obsc.validate;

import dev.obsc.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One place where a manifest breaks a rule.
 *
 * @param at the smallest value at fault
 * @param message one line that makes sense by itself; lower case, no final period
 * @param related other places that explain the problem, in reading order
 * @param help what to change
 */
public record Finding(
    RuleCode code,
    Declared manifest,
    Field at,
    String message,
    List<Related> related,
    Optional<String> help) {
  public Finding {
    related = List.copyOf(related);
  }

  /** A value that has to do with the problem, and what it has to do with it. */
  public record Related(Declared manifest, Field at, String text) {}

  Finding withRelated(Related place) {
    var places = new ArrayList<>(related);
    places.add(place);
    return new Finding(code, manifest, at, message, places, help);
  }
}
