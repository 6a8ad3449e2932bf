package dev.obsc.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Collects the flags of one command. */
final class Flags {
  private final CommandSpec spec;

  Flags(String name) {
    this.spec =
        CommandSpec.create()
            .name(name)
            .addPositional(
                PositionalParamSpec.builder()
                    .index("0..*")
                    .arity("0..*")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .hidden(true)
                    .build());
  }

  CommandSpec spec() {
    return spec;
  }

  /** A flag that is on or off. */
  Flags toggle(String name, String description) {
    return add(toggleOption(description, "--" + name));
  }

  Flags toggle(char shorthand, String name, String description) {
    return add(toggleOption(description, "-" + shorthand, "--" + name));
  }

  /** A flag with one value, of which the last one counts. */
  Flags text(String name, String label, String description) {
    return add(textOption(label, description, "--" + name));
  }

  Flags text(char shorthand, String name, String label, String description) {
    return add(textOption(label, description, "-" + shorthand, "--" + name));
  }

  /** A flag that may be given several times; its values are taken as they are. */
  Flags list(String name, String label, String description) {
    return add(listOption(label, description, "--" + name));
  }

  Flags list(char shorthand, String name, String label, String description) {
    return add(listOption(label, description, "-" + shorthand, "--" + name));
  }

  /** A flag whose value is a whole number. */
  Flags number(String name, String description) {
    return add(numberOption(description, "--" + name));
  }

  Flags number(char shorthand, String name, String description) {
    return add(numberOption(description, "-" + shorthand, "--" + name));
  }

  /** A flag that works but is not shown. */
  Flags hiddenToggle(String name) {
    return add(toggleOption("", "--" + name).hidden(true));
  }

  Flags hiddenText(String name) {
    return add(textOption("", "", "--" + name).hidden(true));
  }

  private Flags add(OptionSpec.Builder option) {
    spec.addOption(option.build());
    return this;
  }

  // As Boolean flags of Go: on when bare, and taking a value only after an equals sign.
  private static OptionSpec.Builder toggleOption(String description, String... names) {
    return OptionSpec.builder(names[0], rest(names))
        .arity("0..1")
        .type(Boolean.class)
        .converters(GoBoolean::parse)
        .fallbackValue("true")
        .hideParamSyntax(true)
        .paramLabel("")
        .description(description);
  }

  private static OptionSpec.Builder textOption(String label, String description, String... names) {
    return OptionSpec.builder(names[0], rest(names))
        .arity("1")
        .type(String.class)
        .paramLabel(label)
        .description(description);
  }

  private static OptionSpec.Builder numberOption(String description, String... names) {
    return OptionSpec.builder(names[0], rest(names))
        .arity("1")
        .type(Integer.class)
        .converters(GoInteger::parse)
        .paramLabel("N")
        .description(description);
  }

  private static OptionSpec.Builder listOption(String label, String description, String... names) {
    return OptionSpec.builder(names[0], rest(names))
        .arity("1")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label)
        .description(description);
  }

  private static String[] rest(String... names) {
    return Arrays.copyOfRange(names, 1, names.length);
  }
}
