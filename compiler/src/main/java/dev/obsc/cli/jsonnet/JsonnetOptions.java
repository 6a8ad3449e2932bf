package dev.obsc.cli.jsonnet;

import dev.obsc.engine.ExternalValue;
import dev.obsc.eval.OutputForm;
import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The command line of {@code jsonnet}, read as that program reads it: {@code -abc} means {@code -a
 * -b -c}, and values are arguments of their own.
 */
final class JsonnetOptions {
  /** The command line makes no sense. */
  static final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    final boolean showUsage;

    UsageException(String message, boolean showUsage) {
      super(message);
      this.showUsage = showUsage;
    }
  }

  final List<String> importPath = new ArrayList<>();
  final SequencedMap<String, ExternalValue> externalVariables = new LinkedHashMap<>();
  final SequencedMap<String, ExternalValue> topLevelArguments = new LinkedHashMap<>();
  Optional<String> outputFile = Optional.empty();
  Optional<String> outputDirectory = Optional.empty();
  boolean createDirectories;
  boolean help;
  boolean version;
  boolean batch;
  boolean programIsCode;
  boolean trailingNewline = true;
  int maxStack = 500;
  int maxTrace = 20;
  String program = "";
  private boolean string;
  private boolean yamlStream;

  private final List<String> arguments;
  private final Map<String, String> environment;
  private int at;

  private JsonnetOptions(List<String> arguments, Map<String, String> environment) {
    this.arguments = arguments;
    this.environment = environment;
  }

  static JsonnetOptions parse(List<String> arguments, Map<String, String> environment)
      throws UsageException {
    var options = new JsonnetOptions(expand(arguments), environment);
    options.readEnvironment();
    options.read();
    return options;
  }

  OutputForm form() {
    if (outputDirectory.isPresent()) {
      return string ? OutputForm.STRING_FILES : OutputForm.FILES;
    }
    if (yamlStream) {
      return OutputForm.YAML_STREAM;
    }
    return string ? OutputForm.STRING : OutputForm.JSON;
  }

  private static List<String> expand(List<String> arguments) {
    List<String> expanded = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--")) {
        expanded.addAll(arguments.subList(i, arguments.size()));
        break;
      }
      if (argument.length() > 2 && argument.startsWith("-") && !argument.startsWith("--")) {
        for (int j = 1; j < argument.length(); j++) {
          expanded.add("-" + argument.charAt(j));
        }
      } else {
        expanded.add(argument);
      }
    }
    return expanded;
  }

  private void readEnvironment() {
    String path = environment.getOrDefault("JSONNET_PATH", "");
    for (String directory : path.split(File.pathSeparator, -1)) {
      if (!directory.isEmpty()) {
        // The left-most wins here, whereas of -J the right-most does.
        importPath.addFirst(directory);
      }
    }
  }

  private void read() throws UsageException {
    List<String> rest = new ArrayList<>();
    for (; at < arguments.size(); at++) {
      String argument = arguments.get(at);
      if (argument.equals("--")) {
        rest.addAll(arguments.subList(at + 1, arguments.size()));
        break;
      }
      if (argument.length() < 2 || !argument.startsWith("-")) {
        rest.add(argument);
      } else {
        option(argument);
      }
    }
    if (help || version || batch) {
      return;
    }
    if (yamlStream && !trailingNewline) {
      throw new UsageException("cannot use --no-trailing-newline with --yaml-stream", false);
    }
    String wanted = programIsCode ? "code" : "filename";
    if (rest.isEmpty()) {
      throw new UsageException("must give " + wanted, true);
    }
    if (rest.size() > 1) {
      throw new UsageException("only one " + wanted + " is allowed", false);
    }
    program = rest.getFirst();
  }

  private void option(String option) throws UsageException {
    switch (option) {
      case "-h", "--help" -> help = true;
      case "-v", "--version" -> version = true;
      case "--batch" -> batch = true;
      case "-e", "--exec" -> programIsCode = true;
      case "-o", "--output-file" -> outputFile = Optional.of(notEmpty("-o"));
      case "-s", "--max-stack" -> maxStack = number("--max-stack", 1);
      case "-t", "--max-trace" -> maxTrace = number("--max-trace", 0);
      case "-J", "--jpath" -> importPath.add(notEmpty("-J"));
      case "-V", "--ext-str" -> variable(externalVariables, false);
      case "--ext-code" -> variable(externalVariables, true);
      case "--ext-str-file" -> file(externalVariables, "importstr");
      case "--ext-code-file" -> file(externalVariables, "import");
      case "-A", "--tla-str" -> variable(topLevelArguments, false);
      case "--tla-code" -> variable(topLevelArguments, true);
      case "--tla-str-file" -> file(topLevelArguments, "importstr");
      case "--tla-code-file" -> file(topLevelArguments, "import");
      case "-m", "--multi" -> outputDirectory = Optional.of(notEmpty("-m"));
      case "-c", "--create-output-dirs" -> createDirectories = true;
      case "-y", "--yaml-stream" -> yamlStream = true;
      case "-S", "--string" -> string = true;
      case "--no-trailing-newline" -> trailingNewline = false;
      default -> throw new UsageException("unrecognized argument: " + option, false);
    }
  }

  private String next() throws UsageException {
    if (++at >= arguments.size()) {
      throw new UsageException("Expected another commandline argument.", false);
    }
    return arguments.get(at);
  }

  private String notEmpty(String option) throws UsageException {
    String value = next();
    if (value.isEmpty()) {
      throw new UsageException(option + " argument was empty string", false);
    }
    return value;
  }

  private int number(String option, int least) throws UsageException {
    String text = next();
    try {
      int value = Integer.parseInt(text);
      if (value < least) {
        throw new UsageException("invalid " + option + " value: " + value, false);
      }
      return value;
    } catch (NumberFormatException e) {
      throw new UsageException("Invalid integer \"" + text + "\"", false);
    }
  }

  private void variable(Map<String, ExternalValue> variables, boolean code) throws UsageException {
    String definition = next();
    int equals = definition.indexOf('=');
    String name = equals < 0 ? definition : definition.substring(0, equals);
    String value = equals < 0 ? environment.get(name) : definition.substring(equals + 1);
    if (value == null) {
      throw new UsageException("environment variable " + name + " was undefined", false);
    }
    variables.put(
        name, code ? new ExternalValue.JsonnetCode(value) : new ExternalValue.Text(value));
  }

  private void file(Map<String, ExternalValue> variables, String keyword) throws UsageException {
    String definition = next();
    int equals = definition.indexOf('=');
    if (equals < 0) {
      throw new UsageException("argument not in form <var>=<file> \"" + definition + "\"", false);
    }
    String path = definition.substring(equals + 1).replace("'", "''");
    variables.put(
        definition.substring(0, equals),
        new ExternalValue.JsonnetCode(keyword + " @'" + path + "'"));
  }
}
