package dev.obsc.cli;

import dev.obsc.extract.Pipeline;
import dev.obsc.extract.Targets;
import dev.obsc.model.ManifestList;
import dev.obsc.tanka.Environment;
import dev.obsc.tanka.ExpectedTanka;
import dev.obsc.tanka.JsonnetOptions;
import dev.obsc.tanka.TankaException;
import java.util.Optional;

/** An environment with its finished manifests, as workflow flags ask for them. */
record LoadedManifests(Environment environment, ManifestList manifests) {
  static LoadedManifests load(Invocation invocation)
      throws TankaException, CommandException, FatalLogException, UsageException {
    Targets targets = WorkflowFlags.targets(invocation.flags());
    JsonnetOptions options = JsonnetFlags.read(invocation.flags());
    Optional<String> name = WorkflowFlags.name(invocation.flags());
    Environment environment =
        Environments.loader(invocation).load(invocation.argument(0), name, options);
    ExpectedTanka.require(environment.spec().expectVersion(), Version.TANKA);
    return new LoadedManifests(
        environment, new Pipeline().runWithoutEnvironments(environment, targets));
  }
}
