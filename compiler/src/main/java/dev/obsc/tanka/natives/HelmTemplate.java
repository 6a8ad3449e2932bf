package dev.obsc.tanka.natives;

import dev.obsc.engine.NativeFunctionException;
import dev.obsc.json.Json;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonString;
import dev.obsc.json.YamlPrinter;
import dev.obsc.json.YamlStyle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** {@code helmTemplate}: renders a vendored chart with {@code helm template}. */
final class HelmTemplate {
  private static final String UNSET =
      "helmTemplate: 'opts.calledFrom' is unset or empty.\n"
          + "Tanka needs this to find your charts. See https://tanka.dev/helm#optscalledfrom-unset";

  private final String program;
  private final ProgramRunner runner;
  private final Map<Request, JsonObject> rendered = new ConcurrentHashMap<>();

  HelmTemplate(String program, ProgramRunner runner) {
    this.program = program;
    this.runner = runner;
  }

  /** All that a rendering depends on. */
  private record Request(List<String> command, String values, String nameFormat) {}

  Json call(List<Json> arguments) throws NativeFunctionException {
    String name = text(arguments.get(0), "first argument 'name'");
    String chart = text(arguments.get(1), "second argument 'chart'");
    Options options = Options.of(arguments.get(2), "helm.JsonnetOpts");
    String calledFrom = options.text("calledFrom");
    if (calledFrom.isEmpty()) {
      throw new NativeFunctionException(UNSET);
    }
    Path path = Path.of(calledFrom).resolveSibling(chart).normalize();
    if (!Files.exists(path)) {
      throw new NativeFunctionException(
          "helmTemplate: Failed to find a chart at '"
              + path
              + "': stat "
              + path
              + ": no such file or directory. See https://tanka.dev/helm#failed-to-find-chart");
    }
    String values = new YamlPrinter(YamlStyle.WIDE).print(options.object("values"));
    return render(new Request(command(name, path, options), values, options.text("nameFormat")));
  }

  private JsonObject render(Request request) throws NativeFunctionException {
    JsonObject known = rendered.get(request);
    if (known != null) {
      return known;
    }
    JsonObject manifests = RenderedManifests.read(run(request), "Helm", request.nameFormat());
    rendered.put(request, manifests);
    return manifests;
  }

  private String run(Request request) throws NativeFunctionException {
    try {
      return runner.run(request.command(), request.values());
    } catch (NativeFunctionException e) {
      throw new NativeFunctionException("Expanding Helm Chart: " + e.getMessage());
    }
  }

  private List<String> command(String name, Path chart, Options options)
      throws NativeFunctionException {
    var command = new ArrayList<>(List.of(program, "template", name, chart.toString()));
    command.add("--values");
    command.add("-");
    for (String version : options.texts("apiVersions")) {
      command.add("--api-versions=" + version);
    }
    if (options.flag("includeCrds", true)) {
      command.add("--include-crds");
    }
    if (options.flag("skipTests", false)) {
      command.add("--skip-tests");
    }
    addUnlessEmpty(command, "--kube-version=", options.text("kubeVersion"));
    if (options.flag("noHooks", false)) {
      command.add("--no-hooks");
    }
    addUnlessEmpty(command, "--namespace=", options.text("namespace"));
    return List.copyOf(command);
  }

  private static void addUnlessEmpty(List<String> command, String flag, String value) {
    if (!value.isEmpty()) {
      command.add(flag + value);
    }
  }

  static String text(Json value, String argument) throws NativeFunctionException {
    if (value instanceof JsonString(String text)) {
      return text;
    }
    String found = Arguments.goType(value);
    throw new NativeFunctionException(
        argument
            + " must be of 'string' type, got '"
            + (found.equals("nil") ? "<nil>" : found)
            + "' instead");
  }
}
