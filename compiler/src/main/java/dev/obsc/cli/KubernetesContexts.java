package dev.obsc.cli;

import com.google.re2j.Pattern;
import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonParser;
import dev.obsc.json.JsonString;
import dev.obsc.json.JsonSyntaxException;
import dev.obsc.tanka.Environment;
import dev.obsc.tanka.TankaException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The clusters and contexts that kubectl knows. */
final class KubernetesContexts {
  private final Surroundings surroundings;

  KubernetesContexts(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The endpoint of the cluster that a context uses. */
  String serverOf(String context) throws CommandException {
    JsonObject config = config("resolving IP from context: ");
    return clusterOf(config, named("^" + context + "$"))
        .flatMap(cluster -> object(cluster, "cluster"))
        .flatMap(cluster -> text(cluster, "server"))
        .orElseThrow(
            () ->
                new CommandException(
                    "resolving IP from context: no context named `%s` was found. Please check your $KUBECONFIG"
                        .formatted(context)));
  }

  /**
   * Makes sure that an environment says which cluster it is for, and that kubectl reaches it.
   *
   * @throws TankaException if it names none or two, in Tanka's words
   */
  void requireConnection(Environment.Spec spec) throws TankaException, CommandException {
    ClusterEndpoint.require(spec);
    JsonObject config = config("connecting to Kubernetes: finding usable context: ");
    String context = spec.apiServer().isEmpty() ? byName(config, spec) : byServer(config, spec);
    kubectl(
        "connecting to Kubernetes: obtaining versions: ",
        List.of("version", "--context", context, "-o", "json"));
  }

  private static String byName(JsonObject config, Environment.Spec spec) throws CommandException {
    for (String name : spec.contextNames()) {
      Optional<String> found =
          entries(config, "contexts").stream()
              .filter(named("^" + name + "$"))
              .flatMap(entry -> text(entry, "name").stream())
              .findFirst();
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw noContext("[" + String.join(" ", spec.contextNames()) + "]");
  }

  // The address is a regular expression that may match anywhere, as with Tanka.
  private static String byServer(JsonObject config, Environment.Spec spec) throws CommandException {
    Pattern server = Pattern.compile(spec.apiServer());
    String cluster =
        entries(config, "clusters").stream()
            .filter(
                entry ->
                    object(entry, "cluster")
                        .flatMap(found -> text(found, "server"))
                        .filter(url -> server.matcher(url).find())
                        .isPresent())
            .flatMap(entry -> text(entry, "name").stream())
            .findFirst()
            .orElseThrow(
                () ->
                    new CommandException(
                        ("connecting to Kubernetes: finding usable context: no cluster that"
                                + " matches the apiServer `%s` was found. Please check your"
                                + " $KUBECONFIG")
                            .formatted(spec.apiServer())));
    return entries(config, "contexts").stream()
        .filter(entry -> usesCluster(entry, cluster))
        .flatMap(entry -> text(entry, "name").stream())
        .findFirst()
        .orElseThrow(() -> noContext(cluster));
  }

  private static CommandException noContext(String name) {
    return new CommandException(
        ("connecting to Kubernetes: finding usable context: no context named `%s` was found."
                + " Please check your $KUBECONFIG")
            .formatted(name));
  }

  private static boolean usesCluster(JsonObject context, String cluster) {
    return object(context, "context")
        .flatMap(found -> text(found, "cluster"))
        .filter(cluster::equals)
        .isPresent();
  }

  private static Optional<JsonObject> clusterOf(JsonObject config, Predicate<JsonObject> context) {
    return entries(config, "contexts").stream()
        .filter(context)
        .flatMap(entry -> object(entry, "context").stream())
        .flatMap(entry -> text(entry, "cluster").stream())
        .flatMap(
            name ->
                entries(config, "clusters").stream().filter(named("^" + Pattern.quote(name) + "$")))
        .findFirst();
  }

  private static Predicate<JsonObject> named(String regex) {
    Pattern pattern = Pattern.compile(regex);
    return entry -> text(entry, "name").filter(name -> pattern.matcher(name).find()).isPresent();
  }

  private static List<JsonObject> entries(JsonObject config, String field) {
    var entries = new ArrayList<JsonObject>();
    if (config.get(field).orElse(config) instanceof JsonArray(List<Json> elements)) {
      for (Json element : elements) {
        if (element instanceof JsonObject entry) {
          entries.add(entry);
        }
      }
    }
    return entries;
  }

  private static Optional<JsonObject> object(JsonObject object, String field) {
    return object.get(field).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
  }

  private static Optional<String> text(JsonObject object, String field) {
    return object
        .get(field)
        .filter(JsonString.class::isInstance)
        .map(value -> ((JsonString) value).value());
  }

  private JsonObject config(String doing) throws CommandException {
    String text = kubectl(doing, List.of("config", "view", "-o", "json"));
    try {
      return JsonParser.parse(text) instanceof JsonObject config ? config : JsonObject.EMPTY;
    } catch (JsonSyntaxException e) {
      throw new CommandException(doing + "kubectl's answer is no JSON: " + e.getMessage());
    }
  }

  private String kubectl(String doing, List<String> arguments) throws CommandException {
    String program = surroundings.environment().getOrDefault("TANKA_KUBECTL_PATH", "kubectl");
    try {
      ChildProcess.Result result = new ChildProcess(surroundings).run(program, arguments);
      if (result.exit() != 0) {
        throw new CommandException(doing + "exit status " + result.exit());
      }
      return new String(result.out(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new CommandException(doing + "exec: \"" + program + "\": " + e.getMessage());
    }
  }
}
