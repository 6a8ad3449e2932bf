package dev.obsc.engine.sjsonnet;

import scala.collection.mutable.HashMap;
import sjsonnet.Path;

/**
 * A file as sjsonnet knows it: by the name that the importer gave it.
 *
 * @param directory whether this stands for the directory that holds the file; the file is kept,
 *     since the importer wants to know it
 */
record SeamPath(String name, boolean directory) implements Path {
  SeamPath(String name) {
    this(name, false);
  }

  @Override
  public String relativeToString(Path other) {
    return name;
  }

  @Override
  public SeamPath parent() {
    return new SeamPath(name, true);
  }

  @Override
  public int segmentCount() {
    return (int) name.chars().filter(c -> c == '/').count();
  }

  @Override
  public String last() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  @Override
  public SeamPath $div(String segment) {
    return new SeamPath(name + "/" + segment, false);
  }

  @Override
  public String renderOffsetStr(int offset, HashMap<Path, int[]> loadedFiles) {
    return name + ":" + offset;
  }
}
