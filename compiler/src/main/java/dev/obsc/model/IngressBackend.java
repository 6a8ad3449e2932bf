package dev.obsc.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Service that an Ingress sends requests to.
 *
 * @param service where the name of the Service is written
 */
public record IngressBackend(Field service, String serviceName, Optional<PortReference> port) {
  /** The backends of {@code manifest}; none if it is not an Ingress. */
  public static List<IngressBackend> readAll(Field manifest) {
    var backends = new ArrayList<IngressBackend>();
    if (manifest.text("kind").filter("Ingress"::equals).isPresent()) {
      Optional.of(manifest)
          .flatMap(root -> root.get("spec", "defaultBackend").or(() -> root.get("spec", "backend")))
          .ifPresent(backend -> read(backend).ifPresent(backends::add));
      for (Field rule : manifest.elements("spec", "rules")) {
        for (Field path : rule.elements("http", "paths")) {
          path.get("backend").ifPresent(backend -> read(backend).ifPresent(backends::add));
        }
      }
    }
    return backends;
  }

  private static Optional<IngressBackend> read(Field backend) {
    Optional<Field> service = backend.get("service", "name").or(() -> backend.get("serviceName"));
    return service.flatMap(
        at ->
            at.text()
                .map(
                    name ->
                        new IngressBackend(
                            at,
                            name,
                            PortReference.read(backend, "service", "port", "number")
                                .or(() -> PortReference.read(backend, "service", "port", "name"))
                                .or(() -> PortReference.read(backend, "servicePort")))));
  }
}
