package dev.obsc.json;

/** Which characters a JSON printer escapes beyond those that JSON demands. */
public enum JsonEscapes {
  /** HTML's special characters and the line separators of JavaScript, as Go's encoding/json. */
  GO {
    @Override
    boolean escapes(char c) {
      return c < ' '
          || c == '"'
          || c == '\\'
          || c == '<'
          || c == '>'
          || c == '&'
          || c == '\u2028'
          || c == '\u2029';
    }
  },
  /** The delete character and the second set of control characters, as Jsonnet. */
  JSONNET {
    @Override
    boolean escapes(char c) {
      return c < ' ' || c == '"' || c == '\\' || (c >= '\u007F' && c <= '\u009F');
    }
  },
  /** The line separators of JavaScript, as go-jsonnet's {@code std.manifestJson}. */
  MANIFEST {
    @Override
    boolean escapes(char c) {
      return c < ' ' || c == '"' || c == '\\' || c == '\u2028' || c == '\u2029';
    }
  };

  private static final String HEX = "0123456789abcdef";

  abstract boolean escapes(char c);

  /** Appends the text in quotes, with U+FFFD for lone surrogates. */
  public final void append(String source, StringBuilder out) {
    String text = LoneSurrogates.replace(source);
    out.append('"');
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (escapes(c)) {
        out.append(text, start, i);
        start = i + 1;
        escape(c, out);
      }
    }
    out.append(text, start, text.length()).append('"');
  }

  private static void escape(char c, StringBuilder out) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX.charAt(c >> shift & 0xF));
        }
      }
    }
  }
}
