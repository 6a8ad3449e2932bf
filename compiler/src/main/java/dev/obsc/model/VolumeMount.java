package dev.obsc.model;

import java.util.ArrayList;
import java.util.List;

/** A place in a container's file system where a volume of the pod appears. */
public record VolumeMount(Field at, String volume, String path) {
  static List<VolumeMount> readAll(Field container) {
    var mounts = new ArrayList<VolumeMount>();
    for (Field mount : container.elements("volumeMounts")) {
      mounts.add(
          new VolumeMount(
              mount, mount.text("name").orElse(""), mount.text("mountPath").orElse("")));
    }
    return mounts;
  }
}
