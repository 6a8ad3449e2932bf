package dev.obsc.tanka.natives;

import dev.obsc.engine.NativeFunction;
import java.util.List;

/** The native functions that run other programs. */
public final class Renderers {
  private Renderers() {}

  /**
   * {@code helmTemplate} and {@code kustomizeBuild}; what charts rendered to is remembered for as
   * long as the list is used.
   */
  public static List<NativeFunction> of(RenderingProgram helm, RenderingProgram kustomize) {
    return List.of(
        new NativeFunction(
            "helmTemplate", List.of("name", "chart", "opts"), new HelmTemplate(helm)::call),
        new NativeFunction(
            "kustomizeBuild", List.of("path", "opts"), new KustomizeBuild(kustomize)::call));
  }
}
