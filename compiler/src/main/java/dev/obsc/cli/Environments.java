package dev.obsc.cli;

import dev.obsc.extract.Pipeline;
import dev.obsc.tanka.EnvironmentLoader;
import dev.obsc.tanka.ImportPolicy;

/** Puts together what loads environments, as flags and environment variables want it. */
final class Environments {
  private Environments() {}

  static EnvironmentLoader loader(Invocation invocation) {
    return new EnvironmentLoader(
        new AvailableEngines(invocation.surroundings().workingDirectory()),
        new NativeFunctions(invocation),
        new Pipeline(),
        importPolicy(invocation),
        invocation.surroundings().workingDirectory(),
        invocation.messages()::say,
        invocation.messages());
  }

  static ImportPolicy importPolicy(Invocation invocation) {
    boolean confined =
        invocation.surroundings().environment().getOrDefault("OBSC_CONFINE", "").equals("1");
    if (invocation.flags().isOn("confine") || confined) {
      return ImportPolicy.CONFINED;
    }
    return invocation.flags().isOn("allow-outside-imports")
        ? ImportPolicy.OPEN
        : ImportPolicy.BY_PROJECT;
  }
}
