package dev.obsc.cli.jsonnetfmt;

import dev.obsc.cli.files.FormattedFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** {@code obsc jsonnetfmt}: formats files, with the flags and exit codes of {@code jsonnetfmt}. */
public final class JsonnetfmtCommand {
  private static final int OK = 0;
  private static final int ERROR = 1;
  private static final int NOT_FORMATTED = 2;

  private static final String HELP =
      """
      Format Jsonnet, with the options of the jsonnetfmt command.

      obsc jsonnetfmt {<option>} { <filename> }

      Options:
        -h / --help                   This message
        -e / --exec                   Treat filename as code
        -o / --output-file <file>     Write to this file rather than to standard output
        -i / --in-place               Rewrite the files
        --test                        Exit with 2 if a file is not formatted; write nothing
        -n / --indent <n>             Spaces per level; 0 leaves them as they are (default 2)
        --max-blank-lines <n>         Blank lines in a row that stay; 0 for any (default 2)
        --string-style <d|s|l>        Double or single quotes, or leave them (default s)
        --comment-style <h|s|l>       # or //, or leave them (default s)
        --[no-]use-implicit-plus      No plus sign before an object (default on)
        --[no-]pretty-field-names     Names of fields without quotes (default on)
        --[no-]pad-arrays             [ 1, 2 ] instead of [1, 2] (default off)
        --[no-]pad-objects            { a: 1 } instead of {a: 1} (default on)
        --[no-]sort-imports           Imports at the top by path (default on)
        --version                     Print the version

      <filename> may be - for standard input.

      Example: obsc jsonnetfmt -i lib/*.libsonnet
      """;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Path workingDirectory;

  public JsonnetfmtCommand(
      InputStream in, PrintStream out, PrintStream err, Path workingDirectory) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.workingDirectory = workingDirectory;
  }

  /** Runs with the arguments that follow the command's name and returns the exit code. */
  public int run(List<String> arguments) {
    try {
      JsonnetfmtOptions options = JsonnetfmtOptions.parse(arguments);
      if (options.help) {
        out.print(HELP);
        return OK;
      }
      if (options.version) {
        out.println("Jsonnet reformatter (obsc) v0.22.0");
        return OK;
      }
      return format(options);
    } catch (JsonnetfmtOptions.UsageException e) {
      err.println("ERROR: " + e.getMessage());
      err.println();
      err.print(HELP);
    } catch (NoSuchFileException e) {
      err.println("Opening input file: " + e.getMessage() + ": no such file or directory");
    } catch (FormattedFiles.BrokenFileException | IOException e) {
      err.println(e.getMessage());
    }
    return ERROR;
  }

  private int format(JsonnetfmtOptions options)
      throws JsonnetfmtOptions.UsageException, FormattedFiles.BrokenFileException, IOException {
    if (options.inputs.isEmpty()) {
      throw new JsonnetfmtOptions.UsageException(
          options.inputIsCode ? "must give code" : "must give filename");
    }
    boolean several = options.inPlace || options.test;
    if (options.inputs.size() > 1 && !several) {
      throw new JsonnetfmtOptions.UsageException("only one filename is allowed");
    }
    var files = new FormattedFiles(options.format());
    int code = OK;
    for (String input : options.inputs) {
      String text = read(input, options);
      String formatted = files.format(name(input, options), text);
      if (options.test) {
        code = formatted.equals(text) ? code : NOT_FORMATTED;
      } else {
        write(input, text, formatted, options);
      }
    }
    return code;
  }

  private static String name(String input, JsonnetfmtOptions options) {
    return options.inputIsCode ? "<cmdline>" : input.equals("-") ? "<stdin>" : input;
  }

  private String read(String input, JsonnetfmtOptions options) throws IOException {
    if (options.inputIsCode) {
      return input;
    }
    return input.equals("-")
        ? new String(in.readAllBytes(), StandardCharsets.UTF_8)
        : Files.readString(workingDirectory.resolve(input));
  }

  private void write(String input, String text, String formatted, JsonnetfmtOptions options)
      throws IOException {
    if (options.inPlace && !options.inputIsCode && !input.equals("-")) {
      if (!formatted.equals(text)) {
        FormattedFiles.replace(workingDirectory.resolve(input), formatted);
      }
    } else if (options.outputFile.isPresent()) {
      Files.writeString(workingDirectory.resolve(options.outputFile.get()), formatted);
    } else {
      out.print(formatted);
    }
  }
}
