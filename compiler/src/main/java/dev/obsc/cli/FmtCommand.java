package dev.obsc.cli;

import dev.obsc.cli.files.FormattedFiles;
import dev.obsc.cli.files.JsonnetFiles;
import dev.obsc.format.FormatOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code obsc fmt}: formats Jsonnet files in place, or says which are not formatted. */
final class FmtCommand implements Command {
  private final FormattedFiles formatter = new FormattedFiles(FormatOptions.DEFAULT);

  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "<FILES|DIRECTORIES>",
        new Synopsis.Count.AtLeast(1),
        "Formats the given files, and the Jsonnet files below the given directories, in place. A"
            + " single - formats standard input.",
        "obsc fmt lib environments");
  }

  @Override
  public void declare(Flags flags) {
    ExcludeFlag.declare(flags);
    flags
        .toggle("stdout", "print the formatted files instead of writing them")
        .toggle('t', "test", "write nothing; exit with 16 if a file is not formatted")
        .toggle('v', "verbose", "name each file");
  }

  @Override
  public int run(Invocation invocation) throws CommandException, UsageException, IOException {
    if (invocation.arguments().equals(List.of("-"))) {
      return formatInput(invocation);
    }
    var files =
        new JsonnetFiles(
            invocation.surroundings().workingDirectory(), ExcludeFlag.read(invocation.flags()));
    var changed = new ArrayList<Formatted>();
    for (String argument : invocation.arguments()) {
      for (String name : find(files, argument)) {
        Formatted file = format(invocation, name);
        report(invocation, file);
        if (file.isChanged()) {
          changed.add(file);
          writeInPlace(invocation, file);
        }
      }
    }
    if (invocation.flags().isOn("verbose")) {
      invocation.messages().say("");
    }
    return finish(invocation, changed);
  }

  /** A file and its formatted form. */
  private record Formatted(String name, Path path, String before, String after) {
    boolean isChanged() {
      return !before.equals(after);
    }
  }

  private int formatInput(Invocation invocation) throws CommandException, IOException {
    byte[] input = invocation.surroundings().in().readAllBytes();
    String before = new String(input, StandardCharsets.UTF_8);
    String after = formatted("<stdin>", before);
    invocation.output().write(after);
    boolean failsTest = invocation.flags().isOn("test") && !after.equals(before);
    return failsTest ? ExitCode.DIFFERENT : ExitCode.DONE;
  }

  private static List<String> find(JsonnetFiles files, String argument)
      throws CommandException, IOException {
    try {
      return files.find(argument);
    } catch (NoSuchFileException e) {
      throw new CommandException(
          "finding Jsonnet files: stat " + argument + ": no such file or directory");
    }
  }

  private Formatted format(Invocation invocation, String name)
      throws CommandException, IOException {
    Path path = invocation.surroundings().workingDirectory().resolve(name);
    String before = Files.readString(path);
    return new Formatted(name, path, before, formatted(name, before));
  }

  private String formatted(String name, String text) throws CommandException {
    try {
      return formatter.format(name, text);
    } catch (FormattedFiles.BrokenFileException e) {
      throw new CommandException(String.valueOf(e.getMessage()));
    }
  }

  private static void report(Invocation invocation, Formatted file) throws IOException {
    if (invocation.flags().isOn("verbose")) {
      invocation.output().write((file.isChanged() ? "fmt " : "ok  ") + file.name() + "\n");
    }
    if (invocation.flags().isOn("stdout")) {
      invocation.output().write("// " + file.name() + "\n" + file.after());
      invocation.messages().say("");
    }
  }

  /** At once, as with Tanka: a later file that does not parse leaves this one formatted. */
  private static void writeInPlace(Invocation invocation, Formatted file) throws IOException {
    if (!invocation.flags().isOn("test") && !invocation.flags().isOn("stdout")) {
      FormattedFiles.replace(file.path(), file.after());
    }
  }

  private static int finish(Invocation invocation, List<Formatted> changed) {
    if (changed.isEmpty()) {
      invocation.messages().say("All discovered files are already formatted. No changes were made");
      return ExitCode.DONE;
    }
    if (invocation.flags().isOn("test")) {
      invocation.messages().say("The following files are not properly formatted:");
      changed.forEach(file -> invocation.messages().say(file.name()));
      return ExitCode.DIFFERENT;
    }
    invocation.messages().say("Formatted " + changed.size() + " files");
    return ExitCode.DONE;
  }
}
