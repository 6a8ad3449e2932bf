package dev.obsc.cli;

import picocli.CommandLine.TypeConversionException;

/** Whole numbers as Go writes them: decimal, hexadecimal with {@code 0x}, octal with {@code 0}. */
final class GoInteger {
  private GoInteger() {}

  static Integer parse(String text) {
    try {
      return Integer.decode(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException(
          "strconv.ParseInt: parsing \"" + text + "\": invalid syntax");
    }
  }
}
