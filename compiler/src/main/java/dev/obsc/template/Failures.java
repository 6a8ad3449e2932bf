package dev.obsc.template;

import java.nio.charset.StandardCharsets;

/** Words what goes wrong while a template runs, with its place. */
final class Failures {
  private final String text;

  Failures(String text) {
    this.text = text;
  }

  /** The column counts bytes from zero, as Go's does. */
  TemplateException at(Node node, String message) {
    String before = text.substring(0, node.offset());
    int lineStart = before.lastIndexOf('\n') + 1;
    long line = 1 + before.chars().filter(c -> c == '\n').count();
    int column = before.substring(lineStart).getBytes(StandardCharsets.UTF_8).length;
    return new TemplateException(
        "template: :%d:%d: executing \"\" at <%s>: %s".formatted(line, column, node, message));
  }
}
