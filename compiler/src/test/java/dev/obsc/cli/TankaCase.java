package dev.obsc.cli;

import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonParser;
import dev.obsc.json.JsonString;
import dev.obsc.json.JsonSyntaxException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One case of the collection that records what Tanka does: a project, a command, the outcome. */
record TankaCase(Path folder, JsonObject settings) {
  private static final String PLACEHOLDER = "{{PROJECT}}";

  static TankaCase read(Path folder) {
    try {
      Json settings = JsonParser.parse(Files.readString(folder.resolve("case.json")));
      return new TankaCase(folder, (JsonObject) settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JsonSyntaxException e) {
      throw new IllegalStateException(folder.toString(), e);
    }
  }

  /** {@code group/case}. */
  String name() {
    int count = folder.getNameCount();
    return folder.subpath(count - 2, count).toString();
  }

  String group() {
    return name().substring(0, name().indexOf('/'));
  }

  /** Whether a difference is allowed, because what Tanka does is a known bug. */
  boolean isBug() {
    return settings.get("bug").isPresent();
  }

  /**
   * Runs the case in a copy of its project.
   *
   * @param scratch an empty directory
   * @return what differs from Tanka; empty if nothing does
   */
  List<String> run(Path scratch) throws IOException, InterruptedException {
    Path project = Files.createDirectory(scratch.resolve("project"));
    prepare(project);
    Map<String, String> environment = environment(project, scratch);
    commit(project, environment);
    SortedMap<String, String> before = snapshot(project);
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var surroundings =
        new Surroundings(
            new ByteArrayInputStream(
                text("stdin")
                    .replace(PLACEHOLDER, project.toString())
                    .getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            environment,
            project.resolve(text("cwd")).normalize(),
            false,
            Clock.systemUTC(),
            (around, words) -> ExitCode.ERROR);
    List<String> arguments =
        texts("args").stream().map(a -> a.replace(PLACEHOLDER, project.toString())).toList();
    int exit = new Program(surroundings).run(arguments);

    var problems = new ArrayList<String>();
    compare("exit", expected("exit").strip(), Integer.toString(exit), problems);
    compareStdout(hidden(out, project), problems);
    String messages = hidden(err, project);
    for (String line : expected("stderr.contains").split("\n", -1)) {
      if (!messages.contains(line)) {
        problems.add("stderr lacks: " + line + "\nstderr was: " + messages);
      }
    }
    compareFiles(project, before, snapshot(project), problems);
    return problems;
  }

  private void prepare(Path project) throws IOException {
    Path source = folder.resolve("project");
    if (Files.isDirectory(source)) {
      copy(source, project);
    }
    for (String directory : texts("mkdirs")) {
      Files.createDirectories(project.resolve(directory));
    }
    for (var link : object("symlinks").fields().entrySet()) {
      Path path = project.resolve(link.getKey());
      Files.createDirectories(path.getParent());
      Files.createSymbolicLink(path, Path.of(((JsonString) link.getValue()).value()));
    }
  }

  private static void copy(Path source, Path target) throws IOException {
    try (Stream<Path> tree = Files.walk(source)) {
      for (Path path : (Iterable<Path>) tree::iterator) {
        Path copy = target.resolve(source.relativize(path).toString());
        if (Files.isDirectory(path) && !Files.isSymbolicLink(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(
              path,
              copy,
              java.nio.file.LinkOption.NOFOLLOW_LINKS,
              java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  private Map<String, String> environment(Path project, Path scratch) throws IOException {
    Path home = Files.createDirectory(scratch.resolve("home"));
    String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
    var environment = new HashMap<String, String>();
    environment.put("PATH", path);
    environment.put("HOME", home.toString());
    environment.put("KUBECONFIG", home.resolve("no-kubeconfig").toString());
    environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    environment.put("GIT_CEILING_DIRECTORIES", scratch.toString());
    environment.put("GIT_AUTHOR_NAME", "case");
    environment.put("GIT_AUTHOR_EMAIL", "case@example.com");
    environment.put("GIT_COMMITTER_NAME", "case");
    environment.put("GIT_COMMITTER_EMAIL", "case@example.com");
    object("env")
        .fields()
        .forEach(
            (name, value) ->
                environment.put(
                    name,
                    ((JsonString) value)
                        .value()
                        .replace(PLACEHOLDER, project.toString())
                        .replace("{{PATH}}", path)));
    return environment;
  }

  private void commit(Path project, Map<String, String> environment)
      throws IOException, InterruptedException {
    Optional<Json> commits = settings.get("git");
    if (commits.isEmpty()) {
      return;
    }
    git(project, environment, List.of("init", "-q", "."));
    for (Json paths : ((JsonArray) commits.get()).elements()) {
      var add = new ArrayList<>(List.of("add", "--"));
      ((JsonArray) paths).elements().forEach(path -> add.add(((JsonString) path).value()));
      git(project, environment, add);
      git(project, environment, List.of("commit", "-q", "-m", "commit"));
    }
  }

  private static void git(Path project, Map<String, String> environment, List<String> words)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("git"));
    command.addAll(words);
    var builder = new ProcessBuilder(command).directory(project.toFile());
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    if (builder.start().waitFor() != 0) {
      throw new IOException("git " + String.join(" ", words) + " failed");
    }
  }

  /** Every file with its bytes, every link with its target, every empty directory. */
  private static SortedMap<String, String> snapshot(Path root) throws IOException {
    var files = new TreeMap<String, String>();
    try (Stream<Path> tree = Files.walk(root)) {
      for (Path path : (Iterable<Path>) tree::iterator) {
        String name = root.relativize(path).toString();
        if (name.isEmpty() || name.equals(".git") || name.startsWith(".git/")) {
          continue;
        }
        if (Files.isSymbolicLink(path)) {
          files.put(name, "link -> " + Files.readSymbolicLink(path));
        } else if (Files.isDirectory(path)) {
          if (isEmpty(path)) {
            files.put(name + "/", "");
          }
        } else {
          files.put(name, new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
        }
      }
    }
    return files;
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.findAny().isEmpty();
    }
  }

  private void compareStdout(String actual, List<String> problems) throws IOException {
    boolean sorted = settings.get("sort_lines").isPresent();
    compare(
        "stdout",
        sorted ? sorted(expected("stdout")) : expected("stdout"),
        sorted ? sorted(actual) : actual,
        problems);
  }

  private static String sorted(String text) {
    String[] lines = text.split("\n", -1);
    Arrays.sort(lines);
    return String.join("\n", lines);
  }

  private void compareFiles(
      Path project,
      SortedMap<String, String> before,
      SortedMap<String, String> after,
      List<String> problems)
      throws IOException {
    Path files = folder.resolve("expect/files");
    SortedMap<String, String> expected =
        Files.isDirectory(files) ? snapshot(files) : Collections.emptySortedMap();
    var names = new LinkedHashSet<>(expected.keySet());
    after.forEach(
        (name, content) -> {
          if (!content.equals(before.get(name)) && !name.endsWith("/")) {
            names.add(name);
          }
        });
    for (String name : names) {
      String actual =
          Optional.ofNullable(after.get(name))
              .map(text -> latin(text).replace(project.toString(), PLACEHOLDER))
              .orElse("(not written)");
      String wanted =
          Optional.ofNullable(expected.get(name)).map(TankaCase::latin).orElse("(not to write)");
      compare("file " + name, wanted, actual, problems);
    }
    compareNames("removed", before.keySet(), after.keySet(), false, problems);
    compareNames("empty-dirs", after.keySet(), before.keySet(), true, problems);
  }

  private static String latin(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private void compareNames(
      String what,
      java.util.Set<String> having,
      java.util.Set<String> lacking,
      boolean directories,
      List<String> problems)
      throws IOException {
    List<String> actual =
        having.stream()
            .filter(name -> !lacking.contains(name) && name.endsWith("/") == directories)
            .map(name -> directories ? name.substring(0, name.length() - 1) : name)
            .toList();
    List<String> wanted =
        Arrays.stream(expected(what).split("\n", -1)).filter(l -> !l.isEmpty()).sorted().toList();
    compare(what, String.join("\n", wanted), String.join("\n", actual), problems);
  }

  private static void compare(String what, String expected, String actual, List<String> problems) {
    if (!expected.equals(actual)) {
      problems.add(what + " expected:\n" + expected + "\n" + what + " was:\n" + actual);
    }
  }

  private static String hidden(ByteArrayOutputStream stream, Path project) {
    return stream.toString(StandardCharsets.UTF_8).replace(project.toString(), PLACEHOLDER);
  }

  private String expected(String name) throws IOException {
    Path file = folder.resolve("expect").resolve(name);
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private String text(String field) {
    return settings.get(field).map(value -> ((JsonString) value).value()).orElse("");
  }

  private List<String> texts(String field) {
    return settings
        .get(field)
        .map(value -> ((JsonArray) value).elements())
        .orElse(List.of())
        .stream()
        .map(value -> ((JsonString) value).value())
        .toList();
  }

  private JsonObject object(String field) {
    return settings.get(field).map(JsonObject.class::cast).orElse(JsonObject.EMPTY);
  }
}
