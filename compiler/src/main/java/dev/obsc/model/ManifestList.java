package dev.obsc.model;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** The manifests of one environment, in the order in which they are to be applied. */
public record ManifestList(List<Manifest> manifests) implements Iterable<Manifest> {
  public static final ManifestList EMPTY = new ManifestList(List.of());

  public ManifestList {
    manifests = List.copyOf(manifests);
  }

  public boolean isEmpty() {
    return manifests.isEmpty();
  }

  public int size() {
    return manifests.size();
  }

  public Stream<Manifest> stream() {
    return manifests.stream();
  }

  @Override
  public Iterator<Manifest> iterator() {
    return manifests.iterator();
  }
}
