package dev.obsc.cli;

import picocli.CommandLine.TypeConversionException;

/** The spellings of a truth value that Go accepts. */
final class GoBoolean {
  private GoBoolean() {}

  static Boolean parse(String text) {
    return switch (text) {
      case "1", "t", "T", "true", "TRUE", "True" -> true;
      case "0", "f", "F", "false", "FALSE", "False" -> false;
      default ->
          throw new TypeConversionException(
              "strconv.ParseBool: parsing \"" + text + "\": invalid syntax");
    };
  }
}
