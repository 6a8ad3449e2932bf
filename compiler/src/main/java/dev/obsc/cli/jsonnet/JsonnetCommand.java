package dev.obsc.cli.jsonnet;

import dev.obsc.engine.EvaluationRequest;
import dev.obsc.engine.JsonnetException;
import dev.obsc.engine.Limits;
import dev.obsc.engine.Source;
import dev.obsc.eval.FailureText;
import dev.obsc.eval.Interpreter;
import dev.obsc.eval.Output;
import dev.obsc.eval.Utf8;
import dev.obsc.eval.std.StandardLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code obsc jsonnet}: evaluates one program, with the options of the {@code jsonnet} command. */
public final class JsonnetCommand {
  private static final int OK = 0;
  private static final int ERROR = 1;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Map<String, String> environment;

  public JsonnetCommand(
      InputStream in, PrintStream out, PrintStream err, Map<String, String> environment) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.environment = Map.copyOf(environment);
  }

  /** Runs with the arguments that follow the command's name and returns the exit code. */
  public int run(List<String> arguments) {
    try {
      JsonnetOptions options = JsonnetOptions.parse(arguments, environment);
      if (options.help) {
        out.print(Usage.text());
        return OK;
      }
      if (options.version) {
        out.println("Jsonnet commandline interpreter (obsc) v0.22.0");
        return OK;
      }
      if (options.batch) {
        new Batch(in, out).run();
        return OK;
      }
      return evaluate(options);
    } catch (JsonnetOptions.UsageException e) {
      err.println("ERROR: " + e.getMessage());
      if (e.showUsage) {
        err.println();
        err.print(Usage.text());
      }
      return ERROR;
    } catch (IOException e) {
      err.println(e.getMessage());
      return ERROR;
    }
  }

  private int evaluate(JsonnetOptions options) throws IOException {
    var request =
        new EvaluationRequest(
            source(options),
            new FileImporter(options.importPath),
            options.externalVariables,
            options.topLevelArguments,
            List.of(),
            Limits.DEFAULT.withMaxStackFrames(options.maxStack),
            err::println);
    try {
      Output output = new Interpreter(StandardLibrary.create()).output(request, options.form());
      new OutputFiles(options, out).write(output);
      return OK;
    } catch (JsonnetException e) {
      // The command it stands in for ends its errors with an empty line.
      err.println(FailureText.of(e.failure(), options.maxTrace) + "\n");
      return ERROR;
    }
  }

  private Source source(JsonnetOptions options) throws IOException {
    if (options.programIsCode) {
      return new Source.Snippet("<cmdline>", options.program);
    }
    if (options.program.equals("-")) {
      return new Source.Snippet("<stdin>", decode(in.readAllBytes()));
    }
    try {
      return new Source.Snippet(
          options.program, decode(Files.readAllBytes(Path.of(options.program))));
    } catch (NoSuchFileException e) {
      throw new IOException(
          "Opening input file: " + options.program + ": no such file or directory", e);
    } catch (IOException e) {
      throw new IOException("Reading input file: " + options.program + ": is a directory", e);
    }
  }

  private static String decode(byte[] bytes) {
    return Utf8.decode(bytes);
  }
}
