package dev.obsc.cli;

import dev.obsc.tanka.Environment;
import dev.obsc.tanka.JsonnetOptions;
import dev.obsc.tanka.TankaException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** {@code obsc env set}: changes what {@code spec.json} says. */
final class EnvSetCommand implements Command {
  private static final String NO_RENAMING =
      "it looks like you attempted to rename the environment using `--name`. However, this is not"
          + " possible with Tanka, because the environments name is inferred from the directories"
          + " name. To rename the environment, rename its directory instead";

  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "<path>",
        new Synopsis.Count.Exactly(1),
        "Changes the given properties in the spec.json of the environment at <path>. The cluster"
            + " that the environment then has must be known to kubectl.",
        "obsc env set environments/prod --server https://prod.example.com:6443");
  }

  @Override
  public void declare(Flags flags) {
    EnvironmentFlags.declare(flags);
    flags.hiddenText("name");
  }

  @Override
  public int run(Invocation invocation)
      throws TankaException, CommandException, UsageException, IOException {
    if (!invocation.flags().text("name").orElse("").isEmpty()) {
      throw new CommandException(NO_RENAMING);
    }
    EnvironmentFlags given = EnvironmentFlags.read(invocation.flags());
    var contexts = new KubernetesContexts(invocation.surroundings());
    if (given.serverFromContext().isPresent()) {
      given = given.withServer(contexts.serverOf(given.serverFromContext().get()));
    }
    Path directory = invocation.resolve(invocation.argument(0));
    Environment old =
        Environments.loader(invocation)
            .peek(directory.toString(), Optional.empty(), JsonnetOptions.NONE);
    Environment.Spec spec = given.applyTo(old.spec());
    report(old.spec(), spec, invocation.output());
    contexts.requireConnection(spec);
    EnvironmentFiles.writeSpec(directory, old.withSpec(spec));
    return ExitCode.DONE;
  }

  private static void report(Environment.Spec old, Environment.Spec spec, Output output)
      throws IOException {
    report("apiServer", old.apiServer(), spec.apiServer(), output);
    report("contextNames", words(old), words(spec), output);
    report("namespace", old.namespace(), spec.namespace(), output);
    report("diffStrategy", old.diffStrategy(), spec.diffStrategy(), output);
    report(
        "injectLabels",
        Boolean.toString(old.injectLabels()),
        Boolean.toString(spec.injectLabels()),
        output);
  }

  private static String words(Environment.Spec spec) {
    return "[" + String.join(" ", spec.contextNames()) + "]";
  }

  private static void report(String field, String old, String value, Output output)
      throws IOException {
    if (!old.equals(value)) {
      output.write("updated spec.%s (`%s` -> `%s`)\n".formatted(field, old, value));
    }
  }
}
