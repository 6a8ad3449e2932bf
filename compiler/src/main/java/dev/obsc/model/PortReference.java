package dev.obsc.model;

import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonString;
import java.util.Optional;

/**
 * A number or a name that stands for a port of a container or a Service.
 *
 * @param at where the reference is written
 */
public record PortReference(Field at, String text, boolean isName) {
  /** Reads the number or name {@code names} deep in {@code from}. */
  public static Optional<PortReference> read(Field from, String... names) {
    return from.get(names)
        .flatMap(
            at ->
                switch (at.value()) {
                  case JsonNumber(double number) when number == (int) number ->
                      Optional.of(new PortReference(at, Integer.toString((int) number), false));
                  case JsonString(String name) -> Optional.of(new PortReference(at, name, true));
                  default -> Optional.empty();
                });
  }

  public boolean matches(ContainerPort port) {
    return isName
        ? port.name().filter(text::equals).isPresent()
        : Integer.toString(port.number()).equals(text);
  }

  public boolean matches(ServicePort port) {
    return isName
        ? port.name().filter(text::equals).isPresent()
        : Integer.toString(port.number()).equals(text);
  }
}
