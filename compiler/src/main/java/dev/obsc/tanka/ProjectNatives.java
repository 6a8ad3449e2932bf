package dev.obsc.tanka;

import dev.obsc.engine.NativeFunction;
import java.util.List;

/** The functions that programs of a project reach through {@code std.native}. */
@FunctionalInterface
public interface ProjectNatives {
  List<NativeFunction> of(Project project);
}
