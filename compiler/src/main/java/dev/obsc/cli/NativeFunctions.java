package dev.obsc.cli;

import dev.obsc.engine.NativeFunction;
import dev.obsc.project.ProjectFile;
import dev.obsc.tanka.Project;
import dev.obsc.tanka.ProjectNatives;
import dev.obsc.tanka.natives.Renderers;
import dev.obsc.tanka.natives.RenderingProgram;
import dev.obsc.tanka.natives.TankaNatives;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tanka's native functions; those that run programs do so as flags and the project allow. */
final class NativeFunctions implements ProjectNatives {
  private final Map<String, String> environment;
  private final boolean noPrograms;

  NativeFunctions(Invocation invocation) {
    this.environment = invocation.surroundings().environment();
    this.noPrograms =
        invocation.flags().isOn("no-exec")
            || environment.getOrDefault("OBSC_NO_EXEC", "").equals("1");
  }

  @Override
  public List<NativeFunction> of(Project project) {
    var functions = new ArrayList<>(TankaNatives.pure());
    functions.addAll(
        Renderers.of(
            program(ProjectFile.Program.HELM, "helm", "TANKA_HELM_PATH", project),
            program(ProjectFile.Program.KUSTOMIZE, "kustomize", "TANKA_KUSTOMIZE_PATH", project)));
    return functions;
  }

  private RenderingProgram program(
      ProjectFile.Program program, String name, String variable, Project project) {
    String path = environment.getOrDefault(variable, "");
    return new RenderingProgram(
        path.isEmpty() ? name : path, new AllowedRunner(program, name, noPrograms, project));
  }
}
