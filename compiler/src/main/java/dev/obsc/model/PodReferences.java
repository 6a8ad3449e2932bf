package dev.obsc.model;

import dev.obsc.model.ObjectReference.Target;
import java.util.ArrayList;
import java.util.List;

/** Collects the objects that a pod refers to, in the order in which a pod is written. */
final class PodReferences {
  private final List<ObjectReference> found = new ArrayList<>();

  private PodReferences() {}

  static List<ObjectReference> readAll(Field podSpec) {
    var references = new PodReferences();
    references.readPod(podSpec);
    return references.found;
  }

  private void readPod(Field spec) {
    // The older spelling of the field counts only where the newer one is absent.
    String account =
        spec.get("serviceAccountName").isPresent() ? "serviceAccountName" : "serviceAccount";
    add(Target.SERVICE_ACCOUNT, spec, account, List.of());
    for (Field secret : spec.elements("imagePullSecrets")) {
      add(Target.SECRET, secret, "name", List.of());
    }
    for (Field volume : spec.elements("volumes")) {
      readVolume(volume);
    }
    for (String kind : List.of("initContainers", "containers")) {
      for (Field container : spec.elements(kind)) {
        readContainer(container);
      }
    }
  }

  private void readVolume(Field volume) {
    volume
        .get("configMap")
        .ifPresent(source -> add(Target.CONFIG_MAP, source, "name", itemKeys(source)));
    volume
        .get("secret")
        .ifPresent(source -> add(Target.SECRET, source, "secretName", itemKeys(source)));
    volume
        .get("persistentVolumeClaim")
        .ifPresent(source -> add(Target.CLAIM, source, "claimName", List.of()));
    for (Field source : volume.elements("projected", "sources")) {
      source
          .get("configMap")
          .ifPresent(part -> add(Target.CONFIG_MAP, part, "name", itemKeys(part)));
      source.get("secret").ifPresent(part -> add(Target.SECRET, part, "name", itemKeys(part)));
    }
  }

  private void readContainer(Field container) {
    for (Field source : container.elements("envFrom")) {
      source.get("configMapRef").ifPresent(part -> add(Target.CONFIG_MAP, part, "name", List.of()));
      source.get("secretRef").ifPresent(part -> add(Target.SECRET, part, "name", List.of()));
    }
    for (Field variable : container.elements("env")) {
      variable
          .get("valueFrom", "configMapKeyRef")
          .ifPresent(part -> add(Target.CONFIG_MAP, part, "name", keyOf(part)));
      variable
          .get("valueFrom", "secretKeyRef")
          .ifPresent(part -> add(Target.SECRET, part, "name", keyOf(part)));
    }
  }

  private static List<Field> itemKeys(Field source) {
    return source.elements("items").stream().flatMap(item -> item.get("key").stream()).toList();
  }

  private static List<Field> keyOf(Field reference) {
    return reference.get("key").stream().toList();
  }

  private void add(Target target, Field holder, String nameField, List<Field> keys) {
    holder
        .get(nameField)
        .ifPresent(
            at ->
                at.text()
                    .filter(name -> !name.isEmpty())
                    .ifPresent(
                        name ->
                            found.add(
                                new ObjectReference(
                                    target, at, name, holder.isTrue("optional"), keys))));
  }
}
