package dev.obsc.cli.jsonnetfmt;

import dev.obsc.format.FormatOptions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The command line of {@code jsonnetfmt}. */
final class JsonnetfmtOptions {
  final List<String> inputs = new ArrayList<>();
  boolean help;
  boolean version;
  boolean inputIsCode;
  boolean inPlace;
  boolean test;
  Optional<String> outputFile = Optional.empty();

  private int indent = FormatOptions.DEFAULT.indent();
  private int maxBlankLines = FormatOptions.DEFAULT.maxBlankLines();
  private FormatOptions.StringStyle stringStyle = FormatOptions.DEFAULT.stringStyle();
  private FormatOptions.CommentStyle commentStyle = FormatOptions.DEFAULT.commentStyle();
  private boolean prettyFieldNames = FormatOptions.DEFAULT.prettyFieldNames();
  private boolean padArrays = FormatOptions.DEFAULT.padArrays();
  private boolean padObjects = FormatOptions.DEFAULT.padObjects();
  private boolean sortImports = FormatOptions.DEFAULT.sortImports();
  private boolean useImplicitPlus = FormatOptions.DEFAULT.useImplicitPlus();

  private JsonnetfmtOptions() {}

  /** The command line makes no sense. */
  static final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
      super(message);
    }
  }

  FormatOptions format() {
    return new FormatOptions(
        indent,
        maxBlankLines,
        stringStyle,
        commentStyle,
        prettyFieldNames,
        padArrays,
        padObjects,
        sortImports,
        useImplicitPlus);
  }

  static JsonnetfmtOptions parse(List<String> arguments) throws UsageException {
    var options = new JsonnetfmtOptions();
    Deque<String> rest = new ArrayDeque<>(arguments);
    while (!rest.isEmpty()) {
      String argument = rest.pop();
      if (argument.equals("--")) {
        options.inputs.addAll(rest);
        rest.clear();
      } else if (argument.startsWith("-") && !argument.equals("-")) {
        options.flag(argument, rest);
      } else {
        options.inputs.add(argument);
      }
    }
    return options;
  }

  private void flag(String flag, Deque<String> rest) throws UsageException {
    switch (flag) {
      case "-h", "--help" -> help = true;
      case "-v", "--version" -> version = true;
      case "-e", "--exec" -> inputIsCode = true;
      case "-i", "--in-place" -> inPlace = true;
      case "--test" -> test = true;
      case "-o", "--output-file" -> outputFile = Optional.of(value(flag, rest));
      case "-n", "--indent" -> indent = number(flag, rest);
      case "--max-blank-lines" -> maxBlankLines = number(flag, rest);
      case "--string-style" -> stringStyle = stringStyle(value(flag, rest));
      case "--comment-style" -> commentStyle = commentStyle(value(flag, rest));
      default -> toggle(flag);
    }
  }

  private void toggle(String flag) throws UsageException {
    boolean on = !flag.startsWith("--no-");
    switch (flag.replaceFirst("^--(no-)?", "")) {
      case "pretty-field-names" -> prettyFieldNames = on;
      case "pad-arrays" -> padArrays = on;
      case "pad-objects" -> padObjects = on;
      case "sort-imports" -> sortImports = on;
      case "use-implicit-plus" -> useImplicitPlus = on;
      default -> throw new UsageException("unrecognized argument: " + flag);
    }
  }

  private static FormatOptions.StringStyle stringStyle(String value) throws UsageException {
    return switch (value) {
      case "d" -> FormatOptions.StringStyle.DOUBLE;
      case "s" -> FormatOptions.StringStyle.SINGLE;
      case "l" -> FormatOptions.StringStyle.LEAVE;
      default -> throw new UsageException("invalid --string-style value: " + value);
    };
  }

  private static FormatOptions.CommentStyle commentStyle(String value) throws UsageException {
    return switch (value) {
      case "h" -> FormatOptions.CommentStyle.HASH;
      case "s" -> FormatOptions.CommentStyle.SLASH;
      case "l" -> FormatOptions.CommentStyle.LEAVE;
      default -> throw new UsageException("invalid --comment-style value: " + value);
    };
  }

  private static String value(String flag, Deque<String> rest) throws UsageException {
    if (rest.isEmpty()) {
      throw new UsageException("expected another commandline argument after " + flag);
    }
    return rest.pop();
  }

  private static int number(String flag, Deque<String> rest) throws UsageException {
    String value = value(flag, rest);
    try {
      int number = Integer.parseInt(value);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // Falls through to the complaint.
    }
    throw new UsageException("invalid " + flag + " value: " + value);
  }
}
