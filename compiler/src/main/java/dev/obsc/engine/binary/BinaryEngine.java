package dev.obsc.engine.binary;

import dev.obsc.diagnostic.Code;
import dev.obsc.diagnostic.Diagnostic;
import dev.obsc.engine.Evaluation;
import dev.obsc.engine.EvaluationRequest;
import dev.obsc.engine.ExternalValue;
import dev.obsc.engine.JsonnetEngine;
import dev.obsc.engine.JsonnetException;
import dev.obsc.engine.JsonnetException.Failure;
import dev.obsc.engine.JsonnetException.Kind;
import dev.obsc.engine.Limits;
import dev.obsc.engine.Provenance;
import dev.obsc.engine.Source;
import dev.obsc.json.JsonParser;
import dev.obsc.json.JsonPrinter;
import dev.obsc.json.JsonString;
import dev.obsc.json.JsonStyle;
import dev.obsc.json.JsonSyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Evaluates with an executable that understands the flags of the {@code jsonnet} command, as
 * Tanka's {@code binary:} does. Native functions and {@code import 'tk'} do not exist there.
 */
public final class BinaryEngine implements JsonnetEngine {
  private static final Code FAILED = () -> "jsonnet-binary-failed";

  private final Path binary;
  private final Path workingDirectory;

  public BinaryEngine(Path binary, Path workingDirectory) {
    this.binary = binary;
    this.workingDirectory = workingDirectory;
  }

  @Override
  public Evaluation evaluate(EvaluationRequest request) throws JsonnetException {
    String what =
        switch (request.source()) {
          case Source.File(Path path) -> "error running file " + path + ": ";
          case Source.Snippet _ -> "error running anonymous snippet: ";
        };
    try {
      Output output = run(command(request));
      // What the program says on its error stream is for the person who runs obsc.
      output.err().lines().forEach(request.trace());
      if (output.exit() != 0) {
        throw failure(what + "exit status " + output.exit());
      }
      return new Evaluation(JsonParser.parse(output.out()), Provenance.UNKNOWN);
    } catch (IOException e) {
      throw failure(what + e.getMessage());
    } catch (JsonSyntaxException e) {
      throw failure(what + "the output is no JSON: " + e.getMessage());
    }
  }

  private List<String> command(EvaluationRequest request) {
    var command = new ArrayList<String>();
    command.add(binary.toString());
    // The executable searches the last directory first.
    for (Path directory : request.importer().searchPath().reversed()) {
      command.addAll(List.of("-J", directory.toString()));
    }
    if (request.limits().maxStackFrames() != Limits.DEFAULT.maxStackFrames()) {
      command.addAll(List.of("--max-stack", Integer.toString(request.limits().maxStackFrames())));
    }
    addValues(command, "--ext-code", request.externalVariables());
    addValues(command, "--tla-code", request.topLevelArguments());
    switch (request.source()) {
      case Source.File(Path path) -> command.add(path.toString());
      case Source.Snippet(String _, String text) -> command.addAll(List.of("-e", text));
    }
    return command;
  }

  private static void addValues(
      List<String> command, String flag, Map<String, ExternalValue> values) {
    values.forEach((name, value) -> command.addAll(List.of(flag, name + "=" + code(value))));
  }

  private static String code(ExternalValue value) {
    return switch (value) {
      case ExternalValue.Text(String text) ->
          new JsonPrinter(JsonStyle.GO).print(new JsonString(text));
      case ExternalValue.JsonnetCode(String code) -> code;
    };
  }

  private record Output(String out, String err, int exit) {}

  private Output run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).directory(workingDirectory.toFile()).start();
    process.getOutputStream().close();
    var err = new StringBuilder();
    Thread reader = Thread.startVirtualThread(() -> err.append(drain(process.getErrorStream())));
    try (InputStream out = process.getInputStream()) {
      String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      int exit = process.waitFor();
      reader.join();
      return new Output(text, err.toString(), exit);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.destroy();
    }
  }

  private static String drain(InputStream in) {
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "(its messages could not be read: " + e.getMessage() + ")";
    }
  }

  private static JsonnetException failure(String message) {
    return new JsonnetException(
        new Failure(
            Kind.RUNTIME, message, message, List.of(Diagnostic.error(FAILED, message)), List.of()));
  }
}
