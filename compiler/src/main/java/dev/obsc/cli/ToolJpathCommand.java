package dev.obsc.cli;

import dev.obsc.tanka.Project;
import dev.obsc.tanka.TankaException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** {@code obsc tool jpath}: the import path, for other Jsonnet tools. */
final class ToolJpathCommand implements Command {
  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "<file/dir>",
        new Synopsis.Count.Exactly(1),
        "Prints the directories that imports are looked for in, the last one first, separated by"
            + " colons and without a line break: the value for JSONNET_PATH.",
        "JSONNET_PATH=$(obsc tool jpath environments/prod) jsonnet …");
  }

  @Override
  public void declare(Flags flags) {
    flags.toggle('d', "debug", "also say on stderr where everything was found");
  }

  @Override
  public int run(Invocation invocation) throws TankaException, IOException {
    Project project = project(invocation);
    List<Path> path = project.importPath().reversed();
    if (invocation.flags().isOn("debug")) {
      Messages messages = invocation.messages();
      messages.say("main: " + project.entrypoint());
      messages.say("rootDir: " + project.root());
      messages.say("baseDir: " + project.base());
      messages.say("jpath: [" + joined(path, " ") + "]");
    }
    invocation.output().write(joined(path, ":"));
    return ExitCode.DONE;
  }

  private static Project project(Invocation invocation) throws TankaException {
    try {
      return Project.around(invocation.resolve(invocation.argument(0)));
    } catch (TankaException e) {
      throw e.within("resolving JPATH: ");
    }
  }

  private static String joined(List<Path> path, String separator) {
    return path.stream().map(Path::toString).collect(Collectors.joining(separator));
  }
}
