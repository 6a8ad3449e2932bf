package dev.obsc.eval.std;

import dev.obsc.eval.Library;
import java.util.List;

/** All families together. */
public final class StandardLibrary {
  private StandardLibrary() {}

  public static Library create() {
    return new Library(
        List.of(
            new Types(),
            new Comparisons(),
            new Maths(),
            new Arrays(),
            new Joins(),
            new Reductions(),
            new Sets(),
            new Objects(),
            new Strings(),
            new Splitting(),
            new Formats(),
            new Escapes(),
            new Encodings(),
            new Hashes(),
            new Parsing(),
            new Manifests(),
            new World()));
  }
}
