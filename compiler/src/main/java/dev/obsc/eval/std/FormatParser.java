package dev.obsc.eval.std;

import dev.obsc.eval.std.FormatPart.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a format string, in the language of Python's {@code %} that Jsonnet uses. */
final class FormatParser {
  private final String text;
  private int at;

  private FormatParser(String text) {
    this.text = text;
  }

  static List<FormatPart> parse(String text) throws Problem {
    return new FormatParser(text).parts();
  }

  private List<FormatPart> parts() throws Problem {
    var parts = new ArrayList<FormatPart>();
    while (at < text.length()) {
      int percent = text.indexOf('%', at);
      if (percent < 0) {
        parts.add(new FormatPart.Literal(text.substring(at)));
        break;
      }
      if (percent > at) {
        parts.add(new FormatPart.Literal(text.substring(at, percent)));
      }
      at = percent + 1;
      parts.add(code());
    }
    return parts;
  }

  private FormatPart.Code code() throws Problem {
    Optional<String> key = key();
    boolean alternate = false;
    boolean zero = false;
    boolean left = false;
    boolean blank = false;
    boolean plus = false;
    while ("#0- +".indexOf(peek()) >= 0) {
      switch (peek()) {
        case '#' -> alternate = true;
        case '0' -> zero = true;
        case '-' -> left = true;
        case ' ' -> blank = true;
        default -> plus = true;
      }
      at++;
    }
    Size width = size();
    Optional<Size> precision = precision();
    if ("hlL".indexOf(peek()) >= 0) {
      at++;
    }
    char conversion = conversion();
    boolean upperCase = conversion >= 'A' && conversion <= 'Z';
    return new FormatPart.Code(
        key,
        alternate,
        zero,
        left,
        blank,
        plus,
        width,
        precision,
        Character.toLowerCase(conversion),
        upperCase);
  }

  private Optional<String> key() throws Problem {
    if (peek() != '(') {
      return Optional.empty();
    }
    int close = text.indexOf(')', at);
    if (close < 0) {
      throw truncated();
    }
    String key = text.substring(at + 1, close);
    at = close + 1;
    return Optional.of(key);
  }

  private Optional<Size> precision() throws Problem {
    if (peek() != '.') {
      return Optional.empty();
    }
    at++;
    return Optional.of(size());
  }

  private Size size() throws Problem {
    if (peek() == '*') {
      at++;
      return Size.FromValues.STAR;
    }
    double size = 0;
    while (peek() >= '0' && peek() <= '9') {
      size = size * 10 + (peek() - '0');
      at++;
    }
    return new Size.Fixed(size);
  }

  private char conversion() throws Problem {
    char c = peek();
    char conversion =
        switch (c) {
          case 'd', 'o', 'x', 'X', 'e', 'E', 'f', 'F', 'g', 'G', 'c', 's', '%' -> c;
          case 'i', 'u' -> 'd';
          default ->
              throw new Problem(
                  "Unrecognised conversion type: " + Character.toString(text.codePointAt(at)));
        };
    at++;
    return conversion;
  }

  private char peek() throws Problem {
    if (at >= text.length()) {
      throw truncated();
    }
    return text.charAt(at);
  }

  private static Problem truncated() {
    return new Problem("Truncated format code.");
  }
}
