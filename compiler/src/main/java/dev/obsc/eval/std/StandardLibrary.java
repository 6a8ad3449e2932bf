package dev.obsc.eval.std;

import dev.obsc.eval.Library;
import java.util.List;

/** All families together. */
public final class StandardLibrary {
  private StandardLibrary() {}

  public static Library create() {
    return new Library(List.of(new Types(), new Arrays()));
  }
}
