package dev.obsc.tanka.natives;

import dev.obsc.engine.NativeFunctionException;
import dev.obsc.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code kustomizeBuild}: renders a kustomization with {@code kustomize build}. */
final class KustomizeBuild {
  private static final String UNSET =
      "kustomizeBuild: 'opts.calledFrom' is unset or empty.\n"
          + "Tanka needs this to find your Kustomize. See"
          + " https://tanka.dev/kustomize#optscalledfrom-unset";

  private final RenderingProgram program;

  KustomizeBuild(RenderingProgram program) {
    this.program = program;
  }

  Json call(List<Json> arguments) throws NativeFunctionException {
    String directory = HelmTemplate.text(arguments.get(0), "argument 'path'");
    Options options = Options.of(arguments.get(1), "kustomize.JsonnetOpts");
    String calledFrom = options.text("calledFrom");
    if (calledFrom.isEmpty()) {
      throw new NativeFunctionException(UNSET);
    }
    Path path = Path.of(calledFrom).resolveSibling(directory).normalize();
    if (!Files.exists(path)) {
      throw new NativeFunctionException(
          "kustomizeBuild: Failed to find kustomization at '"
              + path
              + "': stat "
              + path
              + ": no such file or directory."
              + " See https://tanka.dev/kustomize#failed-to-find-kustomization");
    }
    return RenderedManifests.read(run(path), "Kustomize", options.text("nameFormat"));
  }

  private String run(Path path) throws NativeFunctionException {
    try {
      return program.run(List.of("build", path.toString()), "");
    } catch (NativeFunctionException e) {
      throw new NativeFunctionException("Expanding Kustomize: " + e.getMessage());
    }
  }
}
