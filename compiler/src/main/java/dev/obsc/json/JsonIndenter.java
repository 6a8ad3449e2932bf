package dev.obsc.json;

/** Lays out JSON text anew, keeping the order of keys and the spelling of numbers and strings. */
public final class JsonIndenter {
  private final String text;
  private final String indent;
  private final StringBuilder out = new StringBuilder();
  private int level;

  private JsonIndenter(String text, String indent) {
    this.text = text;
    this.indent = indent;
  }

  /** The text with one line per element, as Go's {@code json.Indent} without a prefix. */
  public static String indent(String text, String indent) throws JsonSyntaxException {
    JsonParser.check(text);
    return new JsonIndenter(text, indent).run();
  }

  private String run() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> {
          int end = stringEnd(i);
          out.append(text, i, end);
          i = end;
          continue;
        }
        case '{', '[' -> {
          int close = skipSpace(i + 1);
          out.append(c);
          if (text.charAt(close) == (c == '{' ? '}' : ']')) {
            out.append(text.charAt(close));
            i = close;
          } else {
            level++;
            newline();
          }
        }
        case '}', ']' -> {
          level--;
          newline();
          out.append(c);
        }
        case ',' -> {
          out.append(c);
          newline();
        }
        case ':' -> out.append(": ");
        case ' ', '\t', '\r', '\n' -> {}
        default -> out.append(c);
      }
      i++;
    }
    return out.toString();
  }

  private void newline() {
    out.append('\n').repeat(indent, level);
  }

  private int skipSpace(int start) {
    int i = start;
    while (" \t\r\n".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private int stringEnd(int start) {
    int i = start + 1;
    while (text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i + 1;
  }
}
