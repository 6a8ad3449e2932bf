package dev.obsc.validate.ports;

import dev.obsc.diagnostic.Suggester;
import dev.obsc.model.ContainerPort;
import dev.obsc.model.PortReference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the rules about ports word what would have been right. */
final class PortWords {
  private PortWords() {}

  static String help(PortReference wanted, List<ContainerPort> declared) {
    if (declared.isEmpty()) {
      return "declare the port under `ports` of the container";
    }
    Optional<String> near =
        Suggester.closest(
            wanted.text(),
            declared.stream()
                .map(port -> wanted.isName() ? port.name().orElse("") : "" + port.number())
                .toList());
    return near.map(name -> "did you mean " + name + "? ").orElse("")
        + "declared: "
        + list(declared);
  }

  static String list(List<ContainerPort> ports) {
    return ports.stream().map(ContainerPort::toString).collect(Collectors.joining(", "));
  }
}
