package dev.obsc.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words that may stand before the name of a command. */
enum CommandGroup {
  ROOT("obsc", "compile and inspect deployments written in Jsonnet"),
  ENV("obsc env", "manipulate environments"),
  TOOL("obsc tool", "handy utilities for working with Jsonnet"),
  CHARTS("obsc tool charts", "declarative vendoring of Helm charts");

  private final String path;
  private final String summary;

  CommandGroup(String path, String summary) {
    this.path = path;
    this.summary = summary;
  }

  /** The groups directly within {@code outer}. */
  static List<CommandGroup> in(CommandGroup outer) {
    return Arrays.stream(values())
        .filter(group -> group.path.equals(outer.path + " " + group.word()))
        .toList();
  }

  static Optional<CommandGroup> find(CommandGroup outer, String word) {
    return in(outer).stream().filter(group -> group.word().equals(word)).findFirst();
  }

  /** The last word of the path. */
  String word() {
    return path.substring(path.lastIndexOf(' ') + 1);
  }

  /** The whole of what has to be typed. */
  String path() {
    return path;
  }

  String summary() {
    return summary;
  }
}
