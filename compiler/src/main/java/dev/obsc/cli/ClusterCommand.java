package dev.obsc.cli;

import dev.obsc.tanka.Environment;
import dev.obsc.tanka.TankaException;
import java.io.IOException;
import java.util.Set;

/**
 * A command of Tanka's that works on a cluster: refuses what Tanka refuses before it asks the
 * cluster, and then says how to do the same without one.
 */
final class ClusterCommand implements Command {
  /** What Tanka would do to the cluster. */
  enum Action {
    APPLY("Applies the manifests of the environment at <path> to its cluster."),
    DIFF("Compares the manifests of the environment at <path> with its cluster."),
    PRUNE("Deletes from the cluster what the environment at <path> no longer contains."),
    DELETE("Deletes from the cluster all that the environment at <path> contains."),
    STATUS("Gives an overview of the environment at <path> and its cluster.");

    private final String description;

    Action(String description) {
      this.description = description;
    }

    /** Whether there are questions to approve, and work that can be forced or tried dry. */
    boolean changesTheCluster() {
      return switch (this) {
        case APPLY, PRUNE, DELETE -> true;
        case DIFF, STATUS -> false;
      };
    }
  }

  private final Action action;

  ClusterCommand(Action action) {
    this.action = action;
  }

  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "<path>",
        new Synopsis.Count.Exactly(1),
        action.description
            + " obsc does not talk to clusters itself: it checks what Tanka checks first, and then"
            + " says how to go on with kubectl.",
        "obsc show environments/prod | kubectl apply -f -");
  }

  @Override
  public void declare(Flags flags) {
    WorkflowFlags.declare(flags);
    if (action != Action.STATUS) {
      flags.text("color", "WHEN", "auto, always or never");
    }
    if (action.changesTheCluster()) {
      flags
          .text("dry-run", "MODE", "none, client or server")
          .text("auto-approve", "WHEN", "always, never or if-no-changes")
          .toggle("force", "as kubectl apply --force")
          .hiddenToggle("dangerous-auto-approve");
    }
    switch (action) {
      case APPLY ->
          flags
              .text("apply-strategy", "NAME", "client or server")
              .text("diff-strategy", "NAME", "native, validate, server, subset or none")
              .toggle("validate", "let kubectl check the manifests (default true)");
      case DIFF ->
          flags
              .text("diff-strategy", "NAME", "native, validate, server or subset")
              .toggle('s', "summarize", "only how much differs")
              .toggle('p', "with-prune", "with what prune would delete")
              .toggle('z', "exit-zero", "exit with 0 even if there are differences")
              .toggle("list-modified-envs", "only the names of environments that differ");
      case PRUNE -> flags.text("namespace", "NAME", "only in this namespace");
      case DELETE, STATUS -> {}
    }
  }

  @Override
  public int run(Invocation invocation)
      throws TankaException, CommandException, FatalLogException, UsageException, IOException {
    refuseValues(invocation.flags());
    Environment environment = LoadedManifests.load(invocation).environment();
    if (action == Action.APPLY) {
      refuseStrategy(invocation.flags(), environment);
    }
    ClusterEndpoint.require(environment.spec());
    if (action == Action.PRUNE && !environment.spec().injectLabels()) {
      throw new CommandException(
          """
          spec.injectLabels is set to false in your spec.json. Tanka needs to add
          a label to your resources to reliably detect which were removed from Jsonnet.
          See https://tanka.dev/garbage-collection for more details\
          """);
    }
    throw new CommandException(offlineWay(invocation.argument(0)));
  }

  private void refuseValues(FlagValues flags) throws CommandException {
    if (action.changesTheCluster()) {
      requireOneOf(
          flags,
          "dry-run",
          Set.of("", "none", "client", "server"),
          "--dry-run must be either: \"\", \"none\", \"server\" or \"client\"");
      String approve = flags.text("auto-approve").orElse("");
      if (!approve.isEmpty() && flags.isOn("dangerous-auto-approve")) {
        throw new CommandException(
            "--dangerous-auto-approve and --auto-approve are mutually exclusive");
      }
      requireOneOf(
          flags,
          "auto-approve",
          Set.of("", "always", "never", "if-no-changes"),
          "invalid value for --auto-approve: " + approve);
    }
    if (action != Action.STATUS) {
      requireOneOf(
          flags,
          "color",
          Set.of("", "auto", "always", "never"),
          "--color must be either: \"auto\", \"always\", or \"never\"");
    }
  }

  private static void requireOneOf(
      FlagValues flags, String flag, Set<String> values, String complaint) throws CommandException {
    if (!values.contains(flags.text(flag).orElse(""))) {
      throw new CommandException(complaint);
    }
  }

  private static void refuseStrategy(FlagValues flags, Environment environment)
      throws CommandException {
    String asked =
        flags
            .text("apply-strategy")
            .filter(text -> !text.isEmpty())
            .orElse(environment.spec().applyStrategy());
    if (!Set.of("", "client", "server").contains(asked)) {
      throw new CommandException(
          "apply strategy `" + asked + "` does not exist. Pick one of: [server, client].");
    }
  }

  private String offlineWay(String path) {
    String show = "obsc show --dangerous-allow-redirect " + path;
    String way =
        switch (action) {
          case APPLY -> show + " | kubectl apply -f -";
          case DIFF, STATUS -> show + " | kubectl diff -f -";
          case PRUNE -> show + " | kubectl apply --prune -l tanka.dev/environment=HASH -f -";
          case DELETE -> show + " | kubectl delete -f -";
        };
    return "obsc does not talk to a cluster itself. Do it with kubectl:\n  " + way;
  }
}
