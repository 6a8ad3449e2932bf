package dev.obsc.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import picocli.CommandLine.Model.OptionSpec;

/** What {@code --help} prints, no wider than 80 columns. */
final class HelpText {
  private static final int WIDTH = 80;
  private static final int WIDEST_LABEL = 30;

  private final StringBuilder out = new StringBuilder();

  private HelpText() {}

  static String of(CommandName name, Command command, Flags flags) {
    Synopsis synopsis = command.synopsis();
    String arguments = synopsis.arguments().isEmpty() ? "" : " " + synopsis.arguments();
    var help = new HelpText();
    help.line(name.path() + ": " + name.summary()).line("");
    help.section("Usage:").line("  " + name.path() + arguments + " [flags]").line("");
    help.paragraph(synopsis.description()).line("");
    help.section("Flags:").flags(flags).line("");
    help.section("Example:").line("  " + synopsis.example());
    return help.out.toString();
  }

  /**
   * @param commands what there is, by name
   * @param flags of the group itself, each already in one line
   */
  static String of(CommandGroup group, SequencedMap<String, String> commands, List<String> flags) {
    var help = new HelpText();
    help.line(group.path() + ": " + group.summary()).line("");
    help.section("Usage:").line("  " + group.path() + " [command]").line("");
    help.section("Available Commands:").table(commands).line("");
    help.section("Flags:");
    flags.forEach(help::line);
    help.line("").line("Use \"" + group.path() + " [command] --help\" for more about a command.");
    return help.out.toString();
  }

  private HelpText section(String title) {
    return line(title);
  }

  private HelpText line(String text) {
    out.append(text.stripTrailing()).append('\n');
    return this;
  }

  private HelpText paragraph(String text) {
    wrap(text, WIDTH).forEach(this::line);
    return this;
  }

  private HelpText flags(Flags flags) {
    var rows = new LinkedHashMap<String, String>();
    flags.spec().options().stream()
        .filter(option -> !option.hidden())
        .sorted(Comparator.comparing(OptionSpec::longestName))
        .forEach(option -> rows.put(label(option), option.description()[0]));
    return table(rows);
  }

  private static String label(OptionSpec option) {
    String shorthand = option.shortestName();
    String start = shorthand.startsWith("--") ? "    " : shorthand + ", ";
    // picocli gives options without a label a label of its own.
    String value = option.hideParamSyntax() ? "" : " " + option.paramLabel();
    return start + option.longestName() + value;
  }

  private HelpText table(Map<String, String> rows) {
    int width =
        rows.keySet().stream()
            .mapToInt(String::length)
            .filter(length -> length <= WIDEST_LABEL)
            .max()
            .orElse(0);
    rows.forEach((label, text) -> row(label, text, width));
    return this;
  }

  private void row(String label, String text, int width) {
    String indent = " ".repeat(width + 4);
    List<String> lines = wrap(text, WIDTH - indent.length());
    if (label.length() > width) {
      line("  " + label);
      lines.forEach(line -> line(indent + line));
    } else {
      line("  " + label + " ".repeat(width - label.length() + 2) + lines.getFirst());
      lines.stream().skip(1).forEach(line -> line(indent + line));
    }
  }

  private static List<String> wrap(String text, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
