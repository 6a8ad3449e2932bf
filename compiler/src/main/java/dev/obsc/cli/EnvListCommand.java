package dev.obsc.cli;

import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonPrinter;
import dev.obsc.json.JsonStyle;
import dev.obsc.tanka.Discovery;
import dev.obsc.tanka.Environment;
import dev.obsc.tanka.LabelSelector;
import dev.obsc.tanka.Project;
import dev.obsc.tanka.TankaException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code obsc env list}: the environments below a path. */
final class EnvListCommand implements Command {
  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "[<path>]",
        new Synopsis.Count.Between(0, 1),
        "Lists the environments of every main.jsonnet below <path>, or below the working directory."
            + " Resources are not evaluated. One broken main file fails the list, unless the"
            + " project has an obsc.yaml or --keep-going is given: then it is reported, and the"
            + " exit code is 1.",
        "obsc env list --names -l cluster=eu");
  }

  @Override
  public void declare(Flags flags) {
    JsonnetFlags.declare(flags);
    flags
        .toggle("json", "print one line of JSON")
        .toggle("names", "print only the names")
        .toggle("keep-going", "list the others if a main file is broken")
        .text('l', "selector", "SELECTOR", "only environments with these labels");
  }

  @Override
  public int run(Invocation invocation) throws TankaException, FatalLogException, IOException {
    Path here = invocation.surroundings().workingDirectory();
    String path = invocation.arguments().isEmpty() ? here.toString() : invocation.argument(0);
    LabelSelector selector = selector(invocation.flags());
    var discovery = new Discovery(Environments.loader(invocation), here);
    Discovery.Found found =
        discovery.find(List.of(path), selector, JsonnetFlags.read(invocation.flags()));
    boolean keepGoing =
        invocation.flags().isOn("keep-going") || Project.isStrict(invocation.resolve(path));
    List<Environment> environments = keepGoing ? found.environments() : found.requireAll();
    invocation.output().write(print(environments, invocation.flags()));
    for (Discovery.Broken broken : found.broken()) {
      invocation.messages().error("broken: " + broken);
    }
    return found.broken().isEmpty() ? ExitCode.DONE : ExitCode.ERROR;
  }

  static LabelSelector selector(FlagValues flags) throws FatalLogException {
    String text = flags.text("selector").orElse("");
    return LabelSelector.parse(text)
        .orElseThrow(() -> new FatalLogException("Could not parse selector (-l) " + text));
  }

  private static String print(List<Environment> environments, FlagValues flags) {
    if (flags.isOn("json")) {
      return json(environments) + "\n";
    }
    if (flags.isOn("names")) {
      var names = new StringBuilder();
      environments.forEach(each -> names.append(each.metadata().name()).append('\n'));
      return names.toString();
    }
    return table(environments);
  }

  private static String json(List<Environment> environments) {
    // An empty list is null, as Go writes it.
    return environments.isEmpty()
        ? "null"
        : new JsonPrinter(JsonStyle.GO_COMPACT)
            .print(new JsonArray(environments.stream().<Json>map(Environment::toJson).toList()));
  }

  private static String table(List<Environment> environments) {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("NAME", "NAMESPACE", "SERVER"));
    for (Environment each : environments) {
      rows.add(List.of(each.metadata().name(), each.spec().namespace(), each.spec().apiServer()));
    }
    return TextTable.of(rows);
  }
}
