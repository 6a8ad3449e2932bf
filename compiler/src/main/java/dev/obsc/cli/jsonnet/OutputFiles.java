package dev.obsc.cli.jsonnet;

import dev.obsc.eval.Output;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** Puts output where the options say. */
final class OutputFiles {
  private final JsonnetOptions options;
  private final PrintStream out;

  OutputFiles(JsonnetOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  void write(Output output) throws IOException {
    if (options.outputDirectory.isPresent()) {
      print(writeFiles(Path.of(options.outputDirectory.get()).normalize(), output.files()));
    } else {
      String text = output.text();
      print(
          options.trailingNewline || text.isEmpty() ? text : text.substring(0, text.length() - 1));
    }
  }

  private void print(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (options.outputFile.isEmpty()) {
      out.write(bytes);
      out.flush();
      return;
    }
    Path file = Path.of(options.outputFile.get());
    createParent(file);
    writeFile(file, bytes);
  }

  /** Writes every file and returns their names, a line each. */
  private String writeFiles(Path root, Map<String, String> files) throws IOException {
    var names = new StringBuilder();
    for (Map.Entry<String, String> each : files.entrySet()) {
      String relative = each.getKey();
      while (relative.startsWith("/")) {
        relative = relative.substring(1);
      }
      Path file = root.resolve(relative).normalize();
      if (!file.startsWith(root)) {
        throw new IOException("openat " + each.getKey() + ": path escapes from parent");
      }
      names.append(file).append('\n');
      createParent(file);
      byte[] content = each.getValue().getBytes(StandardCharsets.UTF_8);
      // A file that is right already keeps its time stamp, for the sake of make and its like.
      if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
        writeFile(file, content);
      }
    }
    return names.toString();
  }

  private void createParent(Path file) throws IOException {
    Path parent = file.getParent();
    if (options.createDirectories && parent != null) {
      Files.createDirectories(parent);
    }
  }

  private static void writeFile(Path file, byte[] content) throws IOException {
    try {
      Files.write(file, content);
    } catch (NoSuchFileException e) {
      throw new IOException("open " + file + ": no such file or directory", e);
    }
  }
}
