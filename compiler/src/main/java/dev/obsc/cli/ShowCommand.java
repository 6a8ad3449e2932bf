package dev.obsc.cli;

import dev.obsc.extract.Pipeline;
import dev.obsc.extract.Targets;
import dev.obsc.json.YamlPrinter;
import dev.obsc.json.YamlStyle;
import dev.obsc.model.Manifest;
import dev.obsc.model.ManifestList;
import dev.obsc.tanka.Environment;
import dev.obsc.tanka.EnvironmentLoader;
import dev.obsc.tanka.ExpectedTanka;
import dev.obsc.tanka.JsonnetOptions;
import dev.obsc.tanka.Project;
import dev.obsc.tanka.TankaException;
import java.io.IOException;
import java.util.Optional;

/** {@code obsc show}: the manifests of one environment as a stream of YAML documents. */
final class ShowCommand implements Command {
  private static final String REDIRECTED =
      """
      Redirection of the output of tk show is discouraged and disabled by default.
      If you want to export .yaml files for use with other tools, try 'tk export'.
      Otherwise run:
        tk show --dangerous-allow-redirect\s
      or set the environment variable\s
        TANKA_DANGEROUS_ALLOW_REDIRECT=true\s
      to bypass this check.\
      """;

  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "<path>",
        new Synopsis.Count.Exactly(1),
        "Evaluates the environment at <path>, a directory or a file, and prints its manifests in"
            + " the order in which they are to be applied. Where the project has no obsc.yaml,"
            + " output that is not read on a terminal needs --dangerous-allow-redirect, as with"
            + " Tanka.",
        "obsc show environments/prod -t 'deployment/.*'");
  }

  @Override
  public void declare(Flags flags) {
    WorkflowFlags.declare(flags);
    CheckedOutput.declare(flags);
    flags.toggle("dangerous-allow-redirect", "print to a file or a pipe without an obsc.yaml too");
  }

  @Override
  public int run(Invocation invocation)
      throws TankaException, CommandException, FatalLogException, UsageException, IOException {
    String path = invocation.argument(0);
    if (!invocation.output().isTerminal() && !mayRedirect(invocation, path)) {
      invocation.messages().say(REDIRECTED);
      return ExitCode.DONE;
    }
    Targets targets = WorkflowFlags.targets(invocation.flags());
    JsonnetOptions options = JsonnetFlags.read(invocation.flags());
    Optional<String> name = WorkflowFlags.name(invocation.flags());
    EnvironmentLoader loader = Environments.loader(invocation);
    Environment environment = loader.load(path, name, options);
    ExpectedTanka.require(environment.spec().expectVersion(), Version.TANKA);
    ManifestList manifests = new Pipeline().runWithoutEnvironments(environment, targets);
    if (!CheckedOutput.allows(environment, path, invocation)) {
      return ExitCode.ERROR;
    }
    invocation.output().page(yaml(manifests));
    return ExitCode.DONE;
  }

  private static boolean mayRedirect(Invocation invocation, String path) {
    return invocation.flags().isOn("dangerous-allow-redirect")
        || invocation
            .surroundings()
            .environment()
            .getOrDefault("TANKA_DANGEROUS_ALLOW_REDIRECT", "")
            .equals("true")
        || Project.isStrict(invocation.resolve(path));
  }

  private static String yaml(ManifestList manifests) {
    var out = new StringBuilder();
    new YamlPrinter(YamlStyle.TANKA)
        .printStream(manifests.stream().map(Manifest::object).toList(), out);
    return out.toString();
  }
}
