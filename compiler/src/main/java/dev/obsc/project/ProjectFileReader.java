package dev.obsc.project;

import dev.obsc.diagnostic.Diagnostic;
import dev.obsc.diagnostic.DiagnosticSink;
import dev.obsc.diagnostic.SourceFile;
import dev.obsc.diagnostic.Span;
import dev.obsc.engine.Limits;
import dev.obsc.model.Quantity;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the text of a project file and reports every mistake in it. */
public final class ProjectFileReader {
  /** Far more than anybody writes by hand. */
  private static final int MAX_CODE_POINTS = 1 << 20;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setLabel(ProjectFile.NAME)
          .setCodePointLimit(MAX_CODE_POINTS)
          .setMaxAliasesForCollections(10)
          .setAllowRecursiveKeys(false)
          .build();

  private final SourceFile file;
  private final DiagnosticSink sink;

  private ProjectFileReader(SourceFile file, DiagnosticSink sink) {
    this.file = file;
    this.sink = sink;
  }

  /**
   * What the file says, without the parts that were reported to {@code sink} as wrong; reports come
   * in the order of the text.
   */
  public static ProjectFile read(SourceFile file, DiagnosticSink sink) {
    var problems = new ArrayList<Diagnostic>();
    ProjectFile project = new ProjectFileReader(file, problems::add).read();
    problems.sort(Comparator.comparingInt(ProjectFileReader::position));
    problems.forEach(sink::report);
    return project;
  }

  private static int position(Diagnostic problem) {
    return problem.primary().map(label -> label.span().start()).orElse(0);
  }

  private ProjectFile read() {
    Optional<Node> root;
    try {
      root = new Compose(SETTINGS).composeString(file.text());
    } catch (MarkedYamlEngineException e) {
      sink.report(syntaxError(e.getProblem()).at(place(e)));
      return ProjectFile.EMPTY;
    } catch (YamlEngineException e) {
      sink.report(syntaxError(String.valueOf(e.getMessage())));
      return ProjectFile.EMPTY;
    }
    return root.map(node -> project(new ProjectNode("", node, file, sink)))
        .orElse(ProjectFile.EMPTY);
  }

  private Diagnostic syntaxError(String problem) {
    return Diagnostic.error(
        ProjectFileCode.PROJECT_FILE_SYNTAX, file.name() + " is not YAML: " + problem);
  }

  private Span place(MarkedYamlEngineException e) {
    int offset =
        e.getProblemMark()
            .map(mark -> file.text().offsetByCodePoints(0, mark.getIndex()))
            .orElse(0);
    return new Span(file, offset, offset);
  }

  private static ProjectFile project(ProjectNode root) {
    var fields = root.fields("external", "capacity", "suppress", "exec", "diff", "limits");
    return new ProjectFile(
        Optional.ofNullable(fields.get("external"))
            .map(ProjectFileReader::external)
            .orElse(External.NONE),
        capacities(Optional.ofNullable(fields.get("capacity"))),
        all(fields, "suppress", ProjectFileReader::suppression),
        programs(fields),
        Optional.ofNullable(fields.get("diff"))
            .map(diff -> all(diff.fields("ignore"), "ignore", ProjectFileReader::diffIgnore))
            .orElse(List.of()),
        Optional.ofNullable(fields.get("limits"))
            .map(ProjectFileReader::limits)
            .orElse(Limits.DEFAULT));
  }

  private static External external(ProjectNode node) {
    var fields =
        node.fields(
            Arrays.stream(External.Kind.values()).map(External.Kind::key).toArray(String[]::new));
    var entries = new ArrayList<External.Entry>();
    for (var kind : External.Kind.values()) {
      for (ProjectNode name : elements(fields, kind.key())) {
        name.text().ifPresent(text -> entries.add(externalEntry(kind, text)));
      }
    }
    return new External(entries);
  }

  private static External.Entry externalEntry(External.Kind kind, String text) {
    int slash = text.indexOf('/');
    return new External.Entry(
        kind,
        slash < 0 ? NamePattern.ANY : new NamePattern(text.substring(0, slash)),
        new NamePattern(text.substring(slash + 1)));
  }

  private static SequencedMap<NamePattern, Capacity> capacities(Optional<ProjectNode> node) {
    var capacities = new LinkedHashMap<NamePattern, Capacity>();
    node.ifPresent(
        found ->
            found
                .entries()
                .forEach((name, value) -> capacities.put(new NamePattern(name), capacity(value))));
    return capacities;
  }

  private static Capacity capacity(ProjectNode node) {
    var fields = node.fields("nodes", "host", "namespaces");
    var namespaces = new LinkedHashMap<String, Capacity.Amounts>();
    Optional.ofNullable(fields.get("namespaces"))
        .ifPresent(
            found ->
                found
                    .entries()
                    .forEach((name, quota) -> namespaces.put(name, amounts(quota.entries()))));
    return new Capacity(
        all(fields, "nodes", ProjectFileReader::nodePool),
        Optional.ofNullable(fields.get("host"))
            .map(host -> amounts(host.fields("cpu", "memory", "ephemeral-storage"))),
        namespaces);
  }

  private static Optional<Capacity.NodePool> nodePool(ProjectNode node) {
    var fields = node.fields("count", "cpu", "memory", "ephemeral-storage", "pods");
    ProjectNode count = fields.remove("count");
    Capacity.Amounts allocatable = amounts(fields);
    if (count == null) {
      return Optional.of(new Capacity.NodePool(1, allocatable));
    }
    return count.count().stream()
        .mapToObj(number -> new Capacity.NodePool(number, allocatable))
        .findFirst();
  }

  private static Capacity.Amounts amounts(SequencedMap<String, ProjectNode> fields) {
    var amounts = new LinkedHashMap<String, Quantity>();
    fields.forEach(
        (resource, node) -> node.quantity().ifPresent(quantity -> amounts.put(resource, quantity)));
    return new Capacity.Amounts(amounts);
  }

  private static Optional<Suppression> suppression(ProjectNode node) {
    var fields = node.fields("code", "resource", "environment", "reason");
    Optional<String> code =
        required(node, fields, "code", "name the rule: `obsc explain` lists them");
    Optional<String> reason = required(node, fields, "reason", "say why the finding is accepted");
    Optional<ResourcePattern> resource = resource(fields);
    NamePattern environment =
        Optional.ofNullable(fields.get("environment"))
            .flatMap(ProjectNode::text)
            .map(NamePattern::new)
            .orElse(NamePattern.ANY);
    return code.isPresent() && reason.isPresent() && resource.isPresent()
        ? Optional.of(
            new Suppression(code.get(), resource.get(), environment, reason.get(), node.span()))
        : Optional.empty();
  }

  private static Optional<DiffIgnore> diffIgnore(ProjectNode node) {
    var fields = node.fields("resource", "path", "reason");
    Optional<String> path = required(node, fields, "path", "name the field that differs");
    Optional<String> reason = required(node, fields, "reason", "say why the difference is noise");
    Optional<ResourcePattern> resource = resource(fields);
    return path.isPresent() && reason.isPresent() && resource.isPresent()
        ? Optional.of(new DiffIgnore(resource.get(), new NamePattern(path.get()), reason.get()))
        : Optional.empty();
  }

  /** Any resource if the file does not choose; empty if it is written wrongly. */
  private static Optional<ResourcePattern> resource(Map<String, ProjectNode> fields) {
    ProjectNode node = fields.get("resource");
    if (node == null) {
      return Optional.of(ResourcePattern.ANY);
    }
    Optional<String> text = node.text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = text.get().split("/", -1);
    if (parts.length < 2 || parts.length > 3) {
      node.invalid(
          "`" + text.get() + "` names no resource",
          "write Kind/name or Kind/namespace/name; * stands for any text");
      return Optional.empty();
    }
    return Optional.of(
        new ResourcePattern(
            new NamePattern(parts[0]),
            parts.length == 3 ? new NamePattern(parts[1]) : NamePattern.ANY,
            new NamePattern(parts[parts.length - 1])));
  }

  private static SequencedSet<ProjectFile.Program> programs(Map<String, ProjectNode> fields) {
    var programs = new LinkedHashSet<ProjectFile.Program>();
    for (ProjectNode node : elements(fields, "exec")) {
      node.text()
          .ifPresent(
              text -> {
                switch (text) {
                  case "helm" -> programs.add(ProjectFile.Program.HELM);
                  case "kustomize" -> programs.add(ProjectFile.Program.KUSTOMIZE);
                  default ->
                      node.invalid(
                          "`" + text + "` is not a program that evaluation can run",
                          "it can run helm and kustomize");
                }
              });
    }
    return programs;
  }

  private static Limits limits(ProjectNode node) {
    var fields = node.fields("maxStackFrames", "timeout");
    int frames =
        Optional.ofNullable(fields.get("maxStackFrames")).stream()
            .flatMapToInt(found -> found.count().stream())
            .findFirst()
            .orElse(Limits.DEFAULT.maxStackFrames());
    Duration timeout =
        Optional.ofNullable(fields.get("timeout"))
            .flatMap(ProjectFileReader::duration)
            .orElse(Limits.DEFAULT.timeout());
    var base = Limits.DEFAULT;
    return new Limits(
        frames,
        timeout,
        base.maxSteps(),
        base.maxValueBytes(),
        base.maxImportBytes(),
        base.maxImports());
  }

  private static Optional<Duration> duration(ProjectNode node) {
    return node.text()
        .flatMap(
            text -> {
              try {
                var duration = Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
                if (duration.isPositive()) {
                  return Optional.of(duration);
                }
              } catch (DateTimeParseException _) {
                // Reported below, together with times that are not positive.
              }
              node.invalid("`" + text + "` is not a length of time", "write it as in 30s or 1m30s");
              return Optional.<Duration>empty();
            });
  }

  private static Optional<String> required(
      ProjectNode node, Map<String, ProjectNode> fields, String key, String help) {
    ProjectNode found = fields.get(key);
    if (found == null) {
      node.missing(key, help);
      return Optional.empty();
    }
    return found.text();
  }

  private static <T> List<T> all(
      Map<String, ProjectNode> fields, String key, Function<ProjectNode, Optional<T>> read) {
    return elements(fields, key).stream().flatMap(node -> read.apply(node).stream()).toList();
  }

  private static List<ProjectNode> elements(Map<String, ProjectNode> fields, String key) {
    return Optional.ofNullable(fields.get(key)).map(ProjectNode::elements).orElse(List.of());
  }
}
