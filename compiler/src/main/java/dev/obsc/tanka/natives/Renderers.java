package dev.obsc.tanka.natives;

import dev.obsc.engine.NativeFunction;
import java.util.List;

/**
 * The native functions that run other programs: {@code helmTemplate} and {@code kustomizeBuild}.
 *
 * @param helm program to run for charts
 * @param kustomize program to run for kustomizations
 * @param runner decides whether a program may run, and runs it
 */
public record Renderers(String helm, String kustomize, ProgramRunner runner) {
  /** Both functions; what they rendered is remembered for as long as the list is used. */
  public List<NativeFunction> functions() {
    return List.of(
        new NativeFunction(
            "helmTemplate", List.of("name", "chart", "opts"), new HelmTemplate(helm, runner)::call),
        new NativeFunction(
            "kustomizeBuild",
            List.of("path", "opts"),
            new KustomizeBuild(kustomize, runner)::call));
  }
}
