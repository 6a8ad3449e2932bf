package dev.obsc.tanka;

import dev.obsc.json.Json;
import dev.obsc.model.InvalidManifestException;
import dev.obsc.model.Manifest;
import java.util.List;

/** Finds manifests in an evaluated tree; inline environments are found as manifests are. */
@FunctionalInterface
public interface ManifestFinder {
  /** Returns the manifests in the order in which they stand in the tree, lists taken apart. */
  List<Manifest> find(Json tree) throws InvalidManifestException;
}
