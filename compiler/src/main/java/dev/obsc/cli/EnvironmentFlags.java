package dev.obsc.cli;

import dev.obsc.tanka.Environment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The properties of an environment that flags can give; empty ones were not given.
 *
 * @param serverFromContext whether {@code server} came from a context's cluster
 */
record EnvironmentFlags(
    Optional<String> server,
    Optional<String> serverFromContext,
    List<String> contextNames,
    Optional<String> namespace,
    Optional<String> diffStrategy,
    Optional<Boolean> injectLabels) {

  static void declare(Flags flags) {
    flags
        .text("server", "URL", "endpoint of the Kubernetes API")
        .text("server-from-context", "NAME", "take the endpoint of a known context")
        .list("context-name", "REGEX", "name of a context to use; several are possible")
        .text("namespace", "NAME", "namespace of manifests that name none")
        .text("diff-strategy", "NAME", "native, validate, server or subset")
        .toggle("inject-labels", "label every manifest with its environment");
  }

  static EnvironmentFlags read(FlagValues flags) throws UsageException {
    var contextNames = new ArrayList<String>();
    for (String value : flags.list("context-name")) {
      contextNames.addAll(CommaSeparated.values("--context-name", value));
    }
    return new EnvironmentFlags(
        flags.text("server").filter(text -> !text.isEmpty()),
        flags.text("server-from-context"),
        contextNames,
        flags.text("namespace").filter(text -> !text.isEmpty()),
        flags.text("diff-strategy").filter(text -> !text.isEmpty()),
        flags.isGiven("inject-labels")
            ? Optional.of(flags.isOn("inject-labels"))
            : Optional.empty());
  }

  /** These properties in place of the old ones. */
  Environment.Spec applyTo(Environment.Spec spec) {
    return new Environment.Spec(
        server.orElse(spec.apiServer()),
        contextNames.isEmpty() ? spec.contextNames() : contextNames,
        namespace.orElse(spec.namespace()),
        diffStrategy.orElse(spec.diffStrategy()),
        spec.applyStrategy(),
        injectLabels.orElse(spec.injectLabels()),
        spec.labelFromFields(),
        spec.resourceDefaults(),
        spec.expectVersion(),
        spec.exportImplementation());
  }

  EnvironmentFlags withServer(String url) {
    return new EnvironmentFlags(
        Optional.of(url), serverFromContext, contextNames, namespace, diffStrategy, injectLabels);
  }
}
