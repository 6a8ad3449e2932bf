package dev.obsc.cli;

import dev.obsc.cli.jsonnet.JsonnetCommand;
import dev.obsc.cli.jsonnetfmt.JsonnetfmtCommand;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Commands that stand in for other programs and read their command lines themselves. */
enum DropIn {
  JSONNET("jsonnet", "evaluate Jsonnet as the jsonnet command does"),
  JSONNETFMT("jsonnetfmt", "format Jsonnet as the jsonnetfmt command does");

  private final String word;
  private final String summary;

  DropIn(String word, String summary) {
    this.word = word;
    this.summary = summary;
  }

  static Optional<DropIn> find(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }

  String word() {
    return word;
  }

  String summary() {
    return summary;
  }

  /** Runs with the arguments behind the command's name; returns the exit code. */
  int run(Surroundings surroundings, List<String> arguments) throws IOException {
    var product = new FailureKeepingStream(surroundings.out());
    var out = new PrintStream(product, false, StandardCharsets.UTF_8);
    var err = new PrintStream(surroundings.err(), true, StandardCharsets.UTF_8);
    int code =
        switch (this) {
          case JSONNET ->
              new JsonnetCommand(surroundings.in(), out, err, surroundings.environment())
                  .run(arguments);
          case JSONNETFMT ->
              new JsonnetfmtCommand(surroundings.in(), out, err, surroundings.workingDirectory())
                  .run(arguments);
        };
    out.flush();
    product.requireWritten();
    return code;
  }

  /** Remembers the first failure, which a {@link PrintStream} on top of it would swallow. */
  private static final class FailureKeepingStream extends FilterOutputStream {
    private @Nullable IOException failure;

    FailureKeepingStream(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        failure = failure == null ? e : failure;
        throw e;
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        super.flush();
      } catch (IOException e) {
        failure = failure == null ? e : failure;
        throw e;
      }
    }

    void requireWritten() throws IOException {
      if (failure != null) {
        throw failure;
      }
    }
  }
}
