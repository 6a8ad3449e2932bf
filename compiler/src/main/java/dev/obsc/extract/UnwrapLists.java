package dev.obsc.extract;

import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonObject;
import dev.obsc.model.InvalidManifestException;
import dev.obsc.model.Manifest;
import dev.obsc.model.OutputPath;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the items of lists in the place of the lists.
 *
 * <p>Differs from Tanka: a list within a list is always unwrapped, not only now and then.
 */
final class UnwrapLists {
  private UnwrapLists() {}

  static List<Manifest> in(List<Manifest> manifests) throws InvalidManifestException {
    var unwrapped = new ArrayList<Manifest>(manifests.size());
    for (Manifest manifest : manifests) {
      unwrap(manifest, manifest.path().toString(), unwrapped);
    }
    return unwrapped;
  }

  private static void unwrap(Manifest manifest, String title, List<Manifest> unwrapped)
      throws InvalidManifestException {
    if (manifest.object().get("items").orElse(JsonObject.EMPTY) instanceof JsonArray items) {
      for (int i = 0; i < items.elements().size(); i++) {
        OutputPath path = manifest.path().field("items").index(i);
        String itemTitle = title + ".items[" + i + "]";
        Manifest item = new Manifest(path, requireObject(items.elements().get(i), path));
        unwrap(VerifyManifest.verified(item, itemTitle), itemTitle, unwrapped);
      }
    } else {
      unwrapped.add(manifest);
    }
  }

  private static JsonObject requireObject(Json item, OutputPath path)
      throws InvalidManifestException {
    if (item instanceof JsonObject object) {
      return object;
    }
    // The type named here is always this one, whatever the item is: Tanka's wording.
    throw new InvalidManifestException(
        path, "unwrapped list item is not an object, but 'map[string]interface {}'");
  }
}
