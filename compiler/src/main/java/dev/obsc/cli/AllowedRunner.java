package dev.obsc.cli;

import dev.obsc.diagnostic.SourceFile;
import dev.obsc.engine.NativeFunctionException;
import dev.obsc.project.ProjectFile;
import dev.obsc.project.ProjectFileReader;
import dev.obsc.tanka.Project;
import dev.obsc.tanka.natives.ProcessRunner;
import dev.obsc.tanka.natives.ProgramRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs a program if it may run: never with {@code --no-exec}, in a project with an {@code
 * obsc.yaml} only if that lists it. The file is read when a program is asked for, which is rare.
 */
record AllowedRunner(ProjectFile.Program program, String name, boolean never, Project project)
    implements ProgramRunner {
  @Override
  public String run(List<String> command, String input) throws NativeFunctionException {
    if (never) {
      throw new NativeFunctionException(
          name + " was not run: --no-exec or OBSC_NO_EXEC forbids running other programs");
    }
    if (project.isStrict() && !isListed()) {
      throw new NativeFunctionException(
          name + " was not run: add `exec: [" + name + "]` to " + file() + " to allow it");
    }
    return new ProcessRunner().run(command, input);
  }

  private Path file() {
    return project.root().resolve(ProjectFile.NAME);
  }

  private boolean isListed() throws NativeFunctionException {
    try {
      var source = new SourceFile(file().toString(), Files.readString(file()));
      // What is wrong with the file is reported where its other parts are used.
      return ProjectFileReader.read(source, problem -> {}).exec().contains(program);
    } catch (IOException e) {
      throw new NativeFunctionException("reading " + file() + " failed");
    }
  }
}
