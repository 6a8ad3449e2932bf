package dev.obsc.cli.files;

import com.google.re2j.Pattern;
import java.util.Optional;

/**
 * A glob in the language of gobwas/glob without separators, which Tanka uses: {@code *} and {@code
 * **} match anything, slashes included; {@code ?} matches one character; {@code [abc]}, {@code
 * [a-z]} and {@code [!abc]} match one of several; {@code {a,b}} matches one of its parts; a
 * backslash takes the next character as it is.
 */
public final class Glob {
  private final Pattern pattern;

  private Glob(Pattern pattern) {
    this.pattern = pattern;
  }

  /** Empty if brackets or braces are left open, or a backslash ends the glob. */
  public static Optional<Glob> parse(String glob) {
    var regex = new StringBuilder("(?s)");
    int braces = 0;
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      switch (c) {
        case '*' -> regex.append(".*");
        case '?' -> regex.append('.');
        case '{' -> {
          braces++;
          regex.append("(?:");
        }
        case '}' -> {
          braces--;
          regex.append(')');
        }
        case ',' -> regex.append(braces > 0 ? "|" : ",");
        case '[' -> {
          int close = glob.indexOf(']', i + 2);
          if (close < 0) {
            return Optional.empty();
          }
          regex.append(characterClass(glob.substring(i + 1, close)));
          i = close;
        }
        case '\\' -> {
          if (++i == glob.length()) {
            return Optional.empty();
          }
          regex.append(Pattern.quote(glob.substring(i, i + 1)));
        }
        default -> regex.append(Pattern.quote(glob.substring(i, i + 1)));
      }
    }
    return braces == 0
        ? Optional.of(new Glob(Pattern.compile(regex.toString())))
        : Optional.empty();
  }

  private static String characterClass(String content) {
    boolean negated = content.startsWith("!");
    String members = negated ? content.substring(1) : content;
    boolean isRange = members.length() == 3 && members.charAt(1) == '-';
    String quoted =
        isRange
            ? Pattern.quote(members.substring(0, 1)) + "-" + Pattern.quote(members.substring(2))
            : Pattern.quote(members).replace("-", "\\-");
    return "[" + (negated ? "^" : "") + quoted + "]";
  }

  public boolean matches(String path) {
    return pattern.matches(path);
  }
}
