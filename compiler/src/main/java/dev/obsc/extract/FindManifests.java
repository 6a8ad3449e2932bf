package dev.obsc.extract;

import dev.obsc.json.CodePointOrder;
import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonBoolean;
import dev.obsc.json.JsonNull;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonString;
import dev.obsc.json.YamlPrinter;
import dev.obsc.json.YamlStyle;
import dev.obsc.model.InvalidManifestException;
import dev.obsc.model.Manifest;
import dev.obsc.model.OutputPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks an evaluated tree and picks up every manifest, at any depth, in the order of the keys. */
final class FindManifests {
  /** A field that the ksonnet library leaves behind; no part of any output. */
  private static final String KSONNET = "__ksonnet";

  private final List<Manifest> found = new ArrayList<>();

  private FindManifests() {}

  static List<Manifest> in(Json tree) throws InvalidManifestException {
    var walk = new FindManifests();
    walk.visit(tree, OutputPath.ROOT, Optional.empty());
    return walk.found;
  }

  /**
   * @param container the innermost object around {@code value}, to be shown if the value is stray
   */
  private void visit(Json value, OutputPath path, Optional<JsonObject> container)
      throws InvalidManifestException {
    switch (value) {
      case JsonObject object -> visitObject(withoutKsonnet(object), path);
      case JsonArray array -> visitArray(array, path, container);
      case JsonNull _, JsonBoolean _, JsonNumber _, JsonString _ -> throw stray(path, container);
    }
  }

  private void visitArray(JsonArray array, OutputPath path, Optional<JsonObject> container)
      throws InvalidManifestException {
    for (int i = 0; i < array.elements().size(); i++) {
      visit(array.elements().get(i), path.index(i), container);
    }
  }

  private void visitObject(JsonObject object, OutputPath path) throws InvalidManifestException {
    if (whyNoManifest(object).isEmpty()) {
      found.add(VerifyManifest.verified(new Manifest(path, object), path.toString()));
      return;
    }
    var names = new ArrayList<>(object.fields().keySet());
    names.sort(CodePointOrder.INSTANCE);
    for (String name : names) {
      Json value = object.require(name);
      if (!(value instanceof JsonNull)) {
        visit(value, path.field(name), Optional.of(object));
      }
    }
  }

  private static JsonObject withoutKsonnet(JsonObject object) {
    return object.fields().containsKey(KSONNET) ? object.without(KSONNET) : object;
  }

  private static InvalidManifestException stray(OutputPath path, Optional<JsonObject> container) {
    String reason = container.flatMap(FindManifests::whyNoManifest).orElse("%!s(<nil>)");
    String excerpt = new YamlPrinter(YamlStyle.WIDE).print(container.orElse(JsonObject.EMPTY));
    return new InvalidManifestException(
        path,
        "found invalid Kubernetes object (at %s): %s\n\n%s"
            .formatted(path.parent(), reason, excerpt));
  }

  /** Says what an object lacks to be a manifest; empty if it is one. */
  private static Optional<String> whyNoManifest(JsonObject object) {
    return whyNoText(object, "apiVersion").or(() -> whyNoText(object, "kind"));
  }

  private static Optional<String> whyNoText(JsonObject object, String attribute) {
    return switch (object.get(attribute).orElse(JsonNull.NULL)) {
      case JsonNull _ -> Optional.of("missing attribute \"%s\"".formatted(attribute));
      case JsonString(String text) when text.isEmpty() ->
          Optional.of("attribute \"%s\" is empty".formatted(attribute));
      case JsonString _ -> Optional.empty();
      case Json other ->
          Optional.of(
              "attribute \"%s\" is not a string, it is a %s"
                  .formatted(attribute, GoType.of(other)));
    };
  }
}
