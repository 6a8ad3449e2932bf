package dev.obsc.tanka;

import dev.obsc.engine.Evaluation;
import dev.obsc.engine.ExternalValue;
import dev.obsc.json.CodePointOrder;
import dev.obsc.json.Json;
import dev.obsc.json.JsonParser;
import dev.obsc.json.JsonPrinter;
import dev.obsc.json.JsonStyle;
import dev.obsc.json.JsonSyntaxException;
import dev.obsc.model.InvalidManifestException;
import dev.obsc.model.Manifest;
import dev.obsc.model.OutputPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Loads environments: static ones, described by a {@code spec.json} beside their main file, and
 * inline ones, which the main file itself describes.
 */
public final class EnvironmentLoader {
  private static final ExternalValue NO_ENVIRONMENT =
      new ExternalValue.JsonnetCode(
          "error \"Using tk.env and std.extVar('tanka.dev/environment') is only supported for"
              + " static environments. Directly access this data using standard Jsonnet"
              + " instead.\"");

  private final ProjectEvaluator evaluator;
  private final ManifestFinder finder;
  private final Path workingDirectory;
  private final Log log;

  /**
   * Makes a loader; nothing is read yet.
   *
   * @param workingDirectory where relative paths start
   * @param trace takes the lines that programs write with {@code std.trace}
   */
  public EnvironmentLoader(
      Engines engines,
      ProjectNatives natives,
      ManifestFinder finder,
      ImportPolicy policy,
      Path workingDirectory,
      Consumer<String> trace,
      Log log) {
    this.evaluator = new ProjectEvaluator(engines, natives, policy, workingDirectory, trace);
    this.finder = finder;
    this.workingDirectory = workingDirectory;
    this.log = log;
  }

  /** A main file holds several environments and nothing says which one is meant. */
  public static final class SeveralEnvironmentsException extends TankaException {
    private static final long serialVersionUID = 1L;

    SeveralEnvironmentsException(String message) {
      super(message);
    }
  }

  /**
   * Loads the one environment at {@code path} with its resources. A path that does not exist is
   * taken as the name of an environment in the working directory.
   *
   * @param name a part of the name of the inline environment to load
   */
  public Environment load(String path, Optional<String> name, JsonnetOptions options)
      throws TankaException {
    if (isMissing(path)) {
      log.info(
          "Path \"%s\" does not exist, trying to use it as an environment name".formatted(path));
      return loadFrom(".", Optional.of(path), options);
    }
    return loadFrom(path, name, options);
  }

  private Environment loadFrom(String path, Optional<String> name, JsonnetOptions options)
      throws TankaException {
    Project project = projectAt(path);
    if (!Files.exists(project.spec())) {
      Evaluation evaluation =
          name.isPresent()
              ? wrapped(MainWrapper.environments(name.get()), path, project, options)
              : evaluator.main(project, options, NO_ENVIRONMENT);
      return choose(evaluation, path, name, project);
    }
    Environment environment = readStatic(project);
    Evaluation evaluation = evaluator.main(project, options, asVariable(environment));
    return environment.withData(
        evaluation.value(), new Environment.Origin(evaluation.provenance(), OutputPath.ROOT));
  }

  /** The one environment at {@code path}, without its resources. */
  public Environment peek(String path, Optional<String> name, JsonnetOptions options)
      throws TankaException {
    Project project = projectAt(path);
    if (Files.exists(project.spec())) {
      return readStatic(project);
    }
    String selection =
        name.map(MainWrapper::environmentsWithoutData).orElseGet(MainWrapper::allEnvironments);
    return choose(wrapped(selection, path, project, options), path, name, project);
  }

  /** All environments of the main file at {@code path}, without their resources. */
  public List<Environment> list(String path, JsonnetOptions options) throws TankaException {
    Project project = projectAt(path);
    if (Files.exists(project.spec())) {
      return List.of(readStatic(project));
    }
    Evaluation evaluation = wrapped(MainWrapper.allEnvironments(), path, project, options);
    var environments = new ArrayList<Environment>();
    for (Manifest found : findEnvironments(evaluation.value())) {
      environments.add(readInline(found, project, evaluation));
    }
    return List.copyOf(environments);
  }

  /**
   * The evaluated main file, whatever it is.
   *
   * @param expression the part to look at
   */
  public Json evaluate(String path, Optional<String> expression, JsonnetOptions options)
      throws TankaException {
    Project project = projectAt(path);
    ExternalValue environment =
        Files.exists(project.spec()) ? asVariable(readStatic(project)) : NO_ENVIRONMENT;
    Evaluation evaluation =
        expression.isPresent()
            ? evaluator.wrapped(
                MainWrapper.part(expression.get()), path, project, options, environment)
            : evaluator.main(project, options, environment);
    return evaluation.value();
  }

  public Project projectAt(String path) throws TankaException {
    return Project.around(workingDirectory.resolve(path));
  }

  private boolean isMissing(String path) throws TankaException {
    try {
      Project.isDirectory(workingDirectory.resolve(path));
      return false;
    } catch (Project.MissingPathException e) {
      return true;
    }
  }

  private Evaluation wrapped(String selection, String path, Project project, JsonnetOptions options)
      throws TankaException {
    return evaluator.wrapped(selection, path, project, options, NO_ENVIRONMENT);
  }

  private Environment choose(
      Evaluation evaluation, String path, Optional<String> name, Project project)
      throws TankaException {
    List<Manifest> found = findEnvironments(evaluation.value());
    if (found.isEmpty()) {
      throw new TankaException(
          "found no matching environments; run 'tk env list %s' to view available options"
              .formatted(path));
    }
    Optional<Manifest> exact =
        found.stream().filter(manifest -> manifest.name().equals(name)).findFirst();
    if (exact.isEmpty() && found.size() > 1) {
      throw severalFound(path, name, found);
    }
    return readInline(exact.orElse(found.getFirst()), project, evaluation);
  }

  private static TankaException severalFound(
      String path, Optional<String> name, List<Manifest> found) {
    String matching =
        name.map(
                part ->
                    " matching \"%s\". Provide a more specific name that matches a single one: "
                        .formatted(part))
            .orElse(". Use `--name` to select a single one: ");
    String names =
        found.stream()
            .map(manifest -> manifest.name().orElse(""))
            .sorted(CodePointOrder.INSTANCE)
            .collect(Collectors.joining("\n - ", "\n - ", ""));
    return new SeveralEnvironmentsException(
        "found multiple Environments in \"" + path + "\"" + matching + names);
  }

  private List<Manifest> findEnvironments(Json tree) throws TankaException {
    try {
      return finder.find(tree).stream()
          .filter(manifest -> manifest.kind().equalsIgnoreCase("Environment"))
          .toList();
    } catch (InvalidManifestException e) {
      throw new TankaException(e.getMessage());
    }
  }

  private static Environment readInline(Manifest found, Project project, Evaluation evaluation)
      throws TankaException {
    EnvironmentReader.Result read = EnvironmentReader.read(found.object(), project.namespace());
    if (!read.deprecations().isEmpty()) {
      throw new TankaException(text(read.deprecations()));
    }
    var origin = new Environment.Origin(evaluation.provenance(), found.path().field("data"));
    Environment environment = read.environment();
    return environment.data().isPresent()
        ? environment.withData(environment.data().get(), origin)
        : environment;
  }

  private Environment readStatic(Project project) throws TankaException {
    EnvironmentReader.Result read = EnvironmentReader.read(readSpec(project), project.namespace());
    if (!read.deprecations().isEmpty()) {
      log.warn("encountered deprecated fields in spec.json", text(read.deprecations()));
    }
    return read.environment().withName(project.name());
  }

  private static Json readSpec(Project project) throws TankaException {
    try {
      return JsonParser.parse(Files.readString(project.spec()));
    } catch (JsonSyntaxException e) {
      throw new TankaException(EnvironmentReader.PREFIX + e.getMessage());
    } catch (IOException e) {
      throw new TankaException("cannot read " + project.spec() + ": " + e.getMessage());
    }
  }

  private static String text(List<EnvironmentReader.Deprecation> deprecations) {
    return deprecations.stream().map(Object::toString).collect(Collectors.joining());
  }

  private static ExternalValue asVariable(Environment environment) {
    return new ExternalValue.JsonnetCode(
        new JsonPrinter(JsonStyle.GO_COMPACT).print(environment.toJson()));
  }
}
