package dev.obsc.cli;

import dev.obsc.tanka.Environment;
import dev.obsc.tanka.TankaException;
import java.io.IOException;
import java.nio.file.Path;

/** {@code obsc env add}: a new environment with its files. */
final class EnvAddCommand implements Command {
  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "<path>",
        new Synopsis.Count.Exactly(1),
        "Creates the directory <path> with a main.jsonnet and a spec.json, or with a main.jsonnet"
            + " that describes the environment itself.",
        "obsc env add environments/staging --namespace shop");
  }

  @Override
  public void declare(Flags flags) {
    EnvironmentFlags.declare(flags);
    flags.toggle('i', "inline", "describe the environment in its main.jsonnet");
  }

  @Override
  public int run(Invocation invocation)
      throws TankaException, CommandException, UsageException, IOException {
    EnvironmentFlags given = EnvironmentFlags.read(invocation.flags());
    var contexts = new KubernetesContexts(invocation.surroundings());
    if (given.serverFromContext().isPresent()) {
      given = given.withServer(contexts.serverOf(given.serverFromContext().get()));
    }
    Environment.Spec spec = given.applyTo(Environment.Spec.DEFAULT);
    if (given.serverFromContext().isPresent() || !given.contextNames().isEmpty()) {
      contexts.requireConnection(spec);
    }
    Path directory = invocation.resolve(invocation.argument(0));
    if (invocation.flags().isOn("inline")) {
      EnvironmentFiles.addInline(directory, spec);
    } else {
      EnvironmentFiles.addStatic(directory, spec);
    }
    return ExitCode.DONE;
  }
}
