package dev.obsc.tanka.natives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.obsc.engine.NativeFunction;
import dev.obsc.engine.NativeFunctionException;
import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonString;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderersTest {
  private static final String OUTPUT =
      """
      # a comment and nothing else
      ---
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: my-cm
      ---
      apiVersion: apps/v1
      kind: StatefulSet
      metadata:
        name: db
      """;

  @TempDir Path directory;
  private final List<List<String>> commands = new ArrayList<>();
  private final List<String> inputs = new ArrayList<>();

  @Test
  void helmGetsValuesAndFlagsAndItsManifestsGetNames() throws NativeFunctionException {
    JsonObject options =
        JsonObject.builder()
            .put("calledFrom", directory.resolve("main.jsonnet").toString())
            .put("Values", JsonObject.builder().put("replicas", new JsonNumber(2)).build())
            .put("apiVersions", JsonArray.of(new JsonString("v1")))
            .put("namespace", "ns")
            .build();

    var result =
        (JsonObject) call(0, OUTPUT, new JsonString("release"), new JsonString("."), options);

    assertEquals(
        List.of(
            "helm",
            "template",
            "release",
            directory.toString(),
            "--values",
            "-",
            "--api-versions=v1",
            "--include-crds",
            "--namespace=ns"),
        commands.getFirst());
    assertEquals("replicas: 2\n", inputs.getFirst());
    assertEquals(
        List.of("config_map_my_cm", "stateful_set_db"), List.copyOf(result.fields().keySet()));
  }

  @Test
  void kustomizeBuildsTheDirectoryBesideTheCaller() throws NativeFunctionException {
    JsonObject options =
        JsonObject.builder()
            .put("calledFrom", directory.resolve("main.jsonnet").toString())
            .put("nameFormat", "{{ .metadata.name }}")
            .build();

    var result = (JsonObject) call(1, OUTPUT, new JsonString("."), options);

    assertEquals(List.of("kustomize", "build", directory.toString()), commands.getFirst());
    assertEquals(List.of("my-cm", "db"), List.copyOf(result.fields().keySet()));
  }

  @Test
  void equalNamesAreRefused() {
    JsonObject options =
        JsonObject.builder()
            .put("calledFrom", directory.resolve("main.jsonnet").toString())
            .put("nameFormat", "same")
            .build();

    assertEquals(
        "Two resources share the same name 'same'. Please adapt the name template 'same'.",
        failure(0, OUTPUT, new JsonString("r"), new JsonString("."), options));
  }

  @Test
  void whatIsMissingIsNamed() {
    assertEquals(
        "helmTemplate: 'opts.calledFrom' is unset or empty.\n"
            + "Tanka needs this to find your charts."
            + " See https://tanka.dev/helm#optscalledfrom-unset",
        failure(0, "", new JsonString("r"), new JsonString("c"), JsonObject.EMPTY));
    assertEquals(
        "first argument 'name' must be of 'string' type, got 'float64' instead",
        failure(0, "", new JsonNumber(1), new JsonString("c"), JsonObject.EMPTY));
    JsonObject options =
        JsonObject.builder()
            .put("calledFrom", directory.resolve("main.jsonnet").toString())
            .build();
    Path chart = directory.resolve("nope");
    assertEquals(
        "helmTemplate: Failed to find a chart at '"
            + chart
            + "': stat "
            + chart
            + ": no such file or directory. See https://tanka.dev/helm#failed-to-find-chart",
        failure(0, "", new JsonString("r"), new JsonString("nope"), options));
  }

  @Test
  void aMissingProgramIsReportedAsByGo() {
    var failure =
        assertThrows(
            NativeFunctionException.class,
            () -> new ProcessRunner().run(List.of("no-such-program-here"), ""));

    assertEquals(
        "exec: \"no-such-program-here\": executable file not found in $PATH", failure.getMessage());
  }

  @Test
  void aProgramReadsItsInputAndReportsItsStatus() throws NativeFunctionException {
    assertEquals("some text", new ProcessRunner().run(List.of("cat"), "some text"));

    var failure =
        assertThrows(
            NativeFunctionException.class, () -> new ProcessRunner().run(List.of("false"), ""));
    assertEquals("exit status 1", failure.getMessage());
  }

  private String failure(int function, String output, Json... arguments) {
    return String.valueOf(
        assertThrows(NativeFunctionException.class, () -> call(function, output, arguments))
            .getMessage());
  }

  private Json call(int index, String output, Json... arguments) throws NativeFunctionException {
    ProgramRunner runner =
        (command, input) -> {
          commands.add(command);
          inputs.add(input);
          return output;
        };
    NativeFunction function =
        Renderers.of(
                new RenderingProgram("helm", runner), new RenderingProgram("kustomize", runner))
            .get(index);
    return function.body().call(List.of(arguments));
  }
}
