package dev.obsc.template;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** Replaces matches with a template in the syntax of Go's {@code Regexp.Expand}. */
public final class GoReplacement {
  private final Pattern pattern;
  private final String template;

  public GoReplacement(Pattern pattern, String template) {
    this.pattern = pattern;
    this.template = template;
  }

  /** {@code source} with every match replaced. */
  public String replaceAll(String source) {
    Matcher matcher = pattern.matcher(source);
    var out = new StringBuilder(source.length());
    int lastEnd = 0;
    int from = 0;
    while (from <= source.length() && matcher.find(from)) {
      out.append(source, lastEnd, matcher.start());
      // An empty match right after another match does not count.
      if (matcher.end() > lastEnd || matcher.start() == 0) {
        expand(matcher, out);
      }
      lastEnd = matcher.end();
      int next = from < source.length() ? source.offsetByCodePoints(from, 1) : from + 1;
      from = Math.max(next > matcher.end() ? next : matcher.end(), from);
    }
    return out.append(source, lastEnd, source.length()).toString();
  }

  private void expand(Matcher match, StringBuilder out) {
    int i = 0;
    while (i < template.length()) {
      char c = template.charAt(i);
      if (c != '$') {
        out.append(c);
        i++;
      } else if (i + 1 < template.length() && template.charAt(i + 1) == '$') {
        out.append('$');
        i += 2;
      } else {
        i = expandReference(match, i, out);
      }
    }
  }

  /** Writes what the reference at {@code dollar} stands for; gives the index after it. */
  private int expandReference(Matcher match, int dollar, StringBuilder out) {
    boolean braces = dollar + 1 < template.length() && template.charAt(dollar + 1) == '{';
    int start = braces ? dollar + 2 : dollar + 1;
    int end = nameEnd(start);
    boolean closed = !braces || (end < template.length() && template.charAt(end) == '}');
    if (end == start || !closed) {
      out.append('$');
      return dollar + 1;
    }
    appendGroup(match, template.substring(start, end), out);
    return braces ? end + 1 : end;
  }

  private int nameEnd(int start) {
    int end = start;
    while (end < template.length()) {
      int c = template.codePointAt(end);
      if (c != '_' && !Character.isLetter(c) && !Character.isDigit(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private void appendGroup(Matcher match, String name, StringBuilder out) {
    int group = groupNumber(name);
    if (group < 0) {
      group = pattern.namedGroups().getOrDefault(name, -1);
    }
    if (group >= 0 && group <= match.groupCount() && match.start(group) >= 0) {
      out.append(match.group(group));
    }
  }

  /** The number a name spells, without leading zeros and below 10^9; -1 if it spells none. */
  private static int groupNumber(String name) {
    if (name.length() > 9 || (name.length() > 1 && name.charAt(0) == '0')) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
