package dev.obsc.cli;

import dev.obsc.cli.files.FormattedFiles;
import dev.obsc.format.FormatOptions;
import dev.obsc.json.Json;
import dev.obsc.json.JsonEscapes;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonPrinter;
import dev.obsc.json.JsonStyle;
import dev.obsc.json.NumberText;
import dev.obsc.tanka.Environment;
import dev.obsc.tanka.Project;
import dev.obsc.tanka.TankaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the files that make up an environment. */
final class EnvironmentFiles {
  /** Go's {@code MarshalIndent} of a struct: fields in the order of their declaration. */
  private static final JsonStyle STRUCT =
      new JsonStyle(
          "  ",
          "\n",
          ",",
          ": ",
          JsonStyle.Empty.CLOSED,
          JsonStyle.FieldOrder.AS_PUT,
          NumberText.GO_JSON,
          JsonEscapes.GO);

  private EnvironmentFiles() {}

  /** Creates an environment with a {@code spec.json}, or over what is there. */
  static void addStatic(Path directory, Environment.Spec spec) throws TankaException, IOException {
    Files.createDirectories(directory);
    writeSpec(directory, named(directory, spec));
    Files.writeString(directory.resolve(Project.MAIN), "{}\n");
  }

  /** Creates an environment that its main file describes. */
  static void addInline(Path directory, Environment.Spec spec) throws TankaException, IOException {
    Files.createDirectories(directory);
    JsonObject environment = named(directory, spec).toJson().with("data", JsonObject.EMPTY);
    Path main = directory.resolve(Project.MAIN);
    Files.writeString(main, formatted(main, environment));
  }

  static void writeSpec(Path directory, Environment environment) throws IOException {
    Files.writeString(
        directory.resolve(Project.SPEC),
        new JsonPrinter(STRUCT).print(environment.toJson()) + "\n");
  }

  private static Environment named(Path directory, Environment.Spec spec) throws TankaException {
    String name = Project.rootOf(directory).relativize(directory).toString();
    return Environment.of(name.isEmpty() ? "." : name, spec);
  }

  private static String formatted(Path file, Json value) {
    try {
      return new FormattedFiles(FormatOptions.DEFAULT)
          .format(file.toString(), new JsonPrinter(STRUCT).print(value));
    } catch (FormattedFiles.BrokenFileException e) {
      throw new IllegalStateException("JSON is Jsonnet", e);
    }
  }
}
