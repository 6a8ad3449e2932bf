package dev.obsc.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much of one resource is requested or allowed.
 *
 * @param resource such as {@code memory}
 * @param quantity empty if the manifest holds something that is not a quantity
 */
public record ResourceAmount(Field at, String resource, Optional<Quantity> quantity) {
  /** Reads an object of amounts, such as {@code requests}. */
  static List<ResourceAmount> readAll(Field from, String... names) {
    var amounts = new ArrayList<ResourceAmount>();
    for (Field amount : from.entries(names)) {
      amounts.add(new ResourceAmount(amount, amount.name(), Quantity.of(amount.value())));
    }
    return amounts;
  }
}
