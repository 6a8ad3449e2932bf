package dev.obsc.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads a command line as Go's pflag does, and complains in its words. */
final class FlagParser {
  private final CommandLine commandLine;

  FlagParser(Flags flags) {
    this.commandLine =
        new CommandLine(flags.spec())
            .setInterpolateVariables(false)
            .setExpandAtFiles(false)
            .setTrimQuotes(false)
            .setAbbreviatedOptionsAllowed(false)
            .setOverwrittenOptionsAllowed(true)
            .setToggleBooleanFlags(false)
            .setUnmatchedArgumentsAllowed(false)
            .setUnmatchedOptionsArePositionalParams(false)
            .setAllowOptionsAsOptionParameters(true);
  }

  FlagValues parse(List<String> arguments) throws UsageException {
    try {
      ParseResult result = commandLine.parseArgs(arguments.toArray(String[]::new));
      return new FlagValues(result);
    } catch (UnmatchedArgumentException e) {
      throw new UsageException(unknownFlag(e.getUnmatched().getFirst()));
    } catch (MissingParameterException e) {
      throw new UsageException(missingValue(arguments, e.getMissing()));
    } catch (ParameterException e) {
      throw new UsageException(invalidValue(e));
    }
  }

  private static String unknownFlag(String argument) {
    if (argument.startsWith("--")) {
      int equals = argument.indexOf('=');
      return "unknown flag: " + (equals < 0 ? argument : argument.substring(0, equals));
    }
    return "unknown shorthand flag: '%c' in %s".formatted(argument.charAt(1), argument);
  }

  private static String missingValue(List<String> arguments, List<ArgSpec> missing) {
    String last = arguments.getLast();
    String shorthand =
        missing.stream()
            .filter(OptionSpec.class::isInstance)
            .map(option -> ((OptionSpec) option).shortestName())
            .filter(name -> !name.startsWith("--"))
            .map(name -> name.substring(1))
            .collect(Collectors.joining());
    return last.startsWith("--") || shorthand.isEmpty()
        ? "flag needs an argument: " + last
        : "flag needs an argument: '%s' in %s".formatted(shorthand, last);
  }

  private static String invalidValue(ParameterException e) {
    if (e.getArgSpec() instanceof OptionSpec option) {
      String names = String.join(", ", option.names());
      String reason =
          Optional.ofNullable(e.getCause()).map(Throwable::getMessage).orElse("invalid syntax");
      return "invalid argument \"%s\" for \"%s\" flag: %s".formatted(e.getValue(), names, reason);
    }
    return String.valueOf(e.getMessage());
  }
}
