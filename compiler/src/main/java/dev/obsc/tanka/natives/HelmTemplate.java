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

  private final RenderingProgram program;
  private final Map<Request, JsonObject> rendered = new ConcurrentHashMap<>();

  HelmTemplate(RenderingProgram program) {
    this.program = program;
  }

  /** All that a rendering depends on. */
  private record Request(List<String> arguments, String values, String nameFormat) {}

  Json call(List<Json> given) throws NativeFunctionException {
    String name = text(given.get(0), "first argument 'name'");
    String chart = text(given.get(1), "second argument 'chart'");
    Options options = Options.of(given.get(2), "helm.JsonnetOpts");
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
    return render(new Request(flags(name, path, options), values, options.text("nameFormat")));
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
      return program.run(request.arguments(), request.values());
    } catch (NativeFunctionException e) {
      throw new NativeFunctionException("Expanding Helm Chart: " + e.getMessage());
    }
  }

  private static List<String> flags(String name, Path chart, Options options)
      throws NativeFunctionException {
    var arguments = new ArrayList<>(List.of("template", name, chart.toString()));
    arguments.add("--values");
    arguments.add("-");
    for (String version : options.texts("apiVersions")) {
      arguments.add("--api-versions=" + version);
    }
    if (options.flag("includeCrds", true)) {
      arguments.add("--include-crds");
    }
    if (options.flag("skipTests", false)) {
      arguments.add("--skip-tests");
    }
    addUnlessEmpty(arguments, "--kube-version=", options.text("kubeVersion"));
    if (options.flag("noHooks", false)) {
      arguments.add("--no-hooks");
    }
    addUnlessEmpty(arguments, "--namespace=", options.text("namespace"));
    return List.copyOf(arguments);
  }

  private static void addUnlessEmpty(List<String> arguments, String flag, String value) {
    if (!value.isEmpty()) {
      arguments.add(flag + value);
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
