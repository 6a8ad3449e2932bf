package dev.obsc.extract;

import dev.obsc.json.Json;
import dev.obsc.json.JsonNull;
import dev.obsc.model.InvalidManifestException;
import dev.obsc.model.Manifest;
import dev.obsc.model.ManifestList;
import dev.obsc.tanka.Environment;
import dev.obsc.tanka.EnvironmentLabel;
import dev.obsc.tanka.ManifestFinder;
import dev.obsc.tanka.TankaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way from an evaluated environment to its manifests, in the order of Tanka's steps. */
public final class Pipeline implements ManifestFinder {
  private static final String ENVIRONMENT_LABEL = "tanka.dev/environment";

  /** Finds the manifests of a tree and takes lists apart, without any environment. */
  @Override
  public List<Manifest> find(Json tree) throws InvalidManifestException {
    return UnwrapLists.in(FindManifests.in(tree));
  }

  /**
   * The finished manifests of an environment.
   *
   * @throws TankaException with Tanka's message, if something in the environment is no manifest
   */
  public ManifestList run(Environment environment, Targets targets) throws TankaException {
    Json data = environment.data().orElse(JsonNull.NULL);
    if (data instanceof JsonNull) {
      return ManifestList.EMPTY;
    }
    List<Manifest> manifests = unwrapped(environment, data);
    if (manifests.isEmpty()) {
      return ManifestList.EMPTY;
    }
    Optional<String> label =
        environment.spec().injectLabels()
            ? Optional.of(EnvironmentLabel.of(environment))
            : Optional.empty();
    List<Manifest> processed = new ArrayList<>(manifests.size());
    for (Manifest manifest : manifests) {
      processed.add(process(manifest, environment.spec(), label));
    }
    return new ManifestList(InstallOrder.sort(targets.filter(processed)));
  }

  /**
   * As {@link #run}, for commands that mean a cluster, where an environment is no manifest.
   *
   * @throws TankaException also if there is an environment among the manifests
   */
  public ManifestList runWithoutEnvironments(Environment environment, Targets targets)
      throws TankaException {
    ManifestList manifests = run(environment, targets);
    if (manifests.stream().anyMatch(found -> found.kind().equalsIgnoreCase("Environment"))) {
      throw new TankaException(
          "found a tanka Environment resource. Check that you aren't using a spec.json and inline"
              + " environments simultaneously");
    }
    return manifests;
  }

  private static List<Manifest> unwrapped(Environment environment, Json data)
      throws TankaException {
    List<Manifest> found;
    try {
      found = FindManifests.in(data);
    } catch (InvalidManifestException e) {
      throw new TankaException(
          "got an error while extracting env `%s`: %s"
              .formatted(environment.metadata().name(), e.getMessage()));
    }
    try {
      return UnwrapLists.in(found);
    } catch (InvalidManifestException e) {
      throw new TankaException(e.getMessage());
    }
  }

  private static Manifest process(
      Manifest manifest, Environment.Spec spec, Optional<String> label) {
    Manifest changed = DefaultNamespace.apply(manifest, spec.namespace());
    if (label.isPresent()) {
      changed = AddTexts.overwriting(changed, "labels", ENVIRONMENT_LABEL, label.get());
    }
    changed = AddTexts.missing(changed, "annotations", spec.resourceDefaults().annotations());
    return AddTexts.missing(changed, "labels", spec.resourceDefaults().labels());
  }
}
