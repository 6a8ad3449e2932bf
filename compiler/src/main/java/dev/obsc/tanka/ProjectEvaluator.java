package dev.obsc.tanka;

import dev.obsc.engine.Evaluation;
import dev.obsc.engine.EvaluationRequest;
import dev.obsc.engine.ExternalValue;
import dev.obsc.engine.JsonnetException;
import dev.obsc.engine.Limits;
import dev.obsc.engine.Source;
import dev.obsc.json.JsonBoolean;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Consumer;

/** Evaluates a project's main file, as it is or through an expression that is wrapped around it. */
final class ProjectEvaluator {
  private static final String ENVIRONMENT_VARIABLE = "tanka.dev/environment";

  private final Engines engines;
  private final ProjectNatives natives;
  private final ImportPolicy policy;
  private final Path workingDirectory;
  private final Consumer<String> trace;

  ProjectEvaluator(
      Engines engines,
      ProjectNatives natives,
      ImportPolicy policy,
      Path workingDirectory,
      Consumer<String> trace) {
    this.engines = engines;
    this.natives = natives;
    this.policy = policy;
    this.workingDirectory = workingDirectory;
    this.trace = trace;
  }

  /**
   * Evaluates the main file.
   *
   * @param environment what the program sees as its environment
   */
  Evaluation main(Project project, JsonnetOptions options, ExternalValue environment)
      throws TankaException {
    Source source = new Source.File(project.entrypoint());
    return evaluate(source, project, options, environment, "evaluating jsonnet: ");
  }

  /**
   * Evaluates {@code expression}, in which {@code main} is the value of the main file, called with
   * the top-level arguments if it is a function.
   *
   * @param path as the user gave it
   */
  Evaluation wrapped(
      String expression,
      String path,
      Project project,
      JsonnetOptions options,
      ExternalValue environment)
      throws TankaException {
    String prefix = "evaluating jsonnet in path '" + path + "': ";
    String entrypoint = MainWrapper.importOf(project.entrypoint());
    Source probe = snippet(project, "std.isFunction(" + entrypoint + ")");
    boolean isFunction =
        evaluate(probe, project, options, environment, prefix).value() == JsonBoolean.TRUE;
    String text =
        isFunction
            ? MainWrapper.ofFunction(
                entrypoint, options.topLevelArguments().sequencedKeySet(), expression)
            : MainWrapper.ofValue(entrypoint, expression);
    return evaluate(snippet(project, text), project, options, environment, prefix);
  }

  private static Source snippet(Project project, String text) {
    return new Source.Snippet(project.base().toString(), text);
  }

  private Evaluation evaluate(
      Source source,
      Project project,
      JsonnetOptions options,
      ExternalValue environment,
      String prefix)
      throws TankaException {
    var variables = new LinkedHashMap<>(options.externalVariables());
    variables.put(ENVIRONMENT_VARIABLE, environment);
    Limits limits = Limits.DEFAULT;
    if (options.maxStack() > 0) {
      limits = limits.withMaxStackFrames(options.maxStack());
    }
    var importer =
        new ProjectImporter(
            workingDirectory, project.importPath(), policy.of(project), limits.maxImportBytes());
    var request =
        new EvaluationRequest(
            source,
            importer,
            variables,
            options.topLevelArguments(),
            natives.of(project),
            limits,
            trace);
    try {
      return engines.choose(options.implementation()).evaluate(request);
    } catch (JsonnetException e) {
      throw new TankaException(prefix, e, remedy(e, project));
    }
  }

  /** A missing import is most often a missing download. */
  private static Optional<String> remedy(JsonnetException e, Project project) {
    return e.failure().message().contains("couldn't open import") && project.needsInstall()
        ? Optional.of(
            "there is no vendor directory beside jsonnetfile.json: run `jb install` to download"
                + " the libraries that the project uses")
        : Optional.empty();
  }
}
