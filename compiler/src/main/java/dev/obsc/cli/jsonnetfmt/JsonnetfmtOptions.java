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

  private FormatOptions format = FormatOptions.DEFAULT;

  private JsonnetfmtOptions() {}

  /** The command line makes no sense. */
  static final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
      super(message);
    }
  }

  FormatOptions format() {
    return format;
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
      case "-n", "--indent" -> format = with(number(flag, rest), format.maxBlankLines());
      case "--max-blank-lines" -> format = with(format.indent(), number(flag, rest));
      case "--string-style" -> format = withStrings(stringStyle(value(flag, rest)));
      case "--comment-style" -> format = withComments(commentStyle(value(flag, rest)));
      default -> toggle(flag);
    }
  }

  private void toggle(String flag) throws UsageException {
    boolean on = !flag.startsWith("--no-");
    String name = on ? flag.substring(2) : flag.substring(5);
    FormatOptions f = format;
    boolean pretty = name.equals("pretty-field-names") ? on : f.prettyFieldNames();
    boolean arrays = name.equals("pad-arrays") ? on : f.padArrays();
    boolean objects = name.equals("pad-objects") ? on : f.padObjects();
    boolean sort = name.equals("sort-imports") ? on : f.sortImports();
    boolean plus = name.equals("use-implicit-plus") ? on : f.useImplicitPlus();
    boolean known =
        List.of(
                "pretty-field-names",
                "pad-arrays",
                "pad-objects",
                "sort-imports",
                "use-implicit-plus")
            .contains(name);
    if (!known || !flag.startsWith("--")) {
      throw new UsageException("unrecognized argument: " + flag);
    }
    format =
        new FormatOptions(
            f.indent(),
            f.maxBlankLines(),
            f.stringStyle(),
            f.commentStyle(),
            pretty,
            arrays,
            objects,
            sort,
            plus);
  }

  private FormatOptions with(int indent, int maxBlankLines) {
    FormatOptions f = format;
    return new FormatOptions(
        indent,
        maxBlankLines,
        f.stringStyle(),
        f.commentStyle(),
        f.prettyFieldNames(),
        f.padArrays(),
        f.padObjects(),
        f.sortImports(),
        f.useImplicitPlus());
  }

  private FormatOptions withStrings(FormatOptions.StringStyle style) {
    FormatOptions f = format;
    return new FormatOptions(
        f.indent(),
        f.maxBlankLines(),
        style,
        f.commentStyle(),
        f.prettyFieldNames(),
        f.padArrays(),
        f.padObjects(),
        f.sortImports(),
        f.useImplicitPlus());
  }

  private FormatOptions withComments(FormatOptions.CommentStyle style) {
    FormatOptions f = format;
    return new FormatOptions(
        f.indent(),
        f.maxBlankLines(),
        f.stringStyle(),
        style,
        f.prettyFieldNames(),
        f.padArrays(),
        f.padObjects(),
        f.sortImports(),
        f.useImplicitPlus());
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
