package dev.obsc.template;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/**
 * Go's replacement of regular expression matches: {@code $1}, {@code ${1}}, {@code $name} and
 * {@code ${name}} stand for groups, {@code $$} for a dollar sign; a name is as long as it can be,
 * and an unknown one is empty.
 */
public final class GoReplacement {
  private GoReplacement() {}

  /**
   * {@code text} with every match of {@code pattern} replaced by the expanded {@code replacement}.
   */
  public static String replaceAll(Pattern pattern, String text, String replacement) {
    var out = new StringBuilder();
    Matcher matcher = pattern.matcher(text);
    int copied = 0;
    int previousEnd = -1;
    while (matcher.find()) {
      boolean emptyRightAfterMatch =
          matcher.end() == matcher.start() && matcher.start() == previousEnd;
      if (emptyRightAfterMatch) {
        continue;
      }
      out.append(text, copied, matcher.start());
      expand(pattern, matcher, replacement, out);
      copied = matcher.end();
      previousEnd = matcher.end();
    }
    return out.append(text, copied, text.length()).toString();
  }

  private static void expand(
      Pattern pattern, Matcher matcher, String replacement, StringBuilder out) {
    int i = 0;
    while (i < replacement.length()) {
      char c = replacement.charAt(i);
      if (c != '$' || i + 1 == replacement.length()) {
        out.append(c);
        i++;
      } else if (replacement.charAt(i + 1) == '$') {
        out.append('$');
        i += 2;
      } else {
        boolean braced = replacement.charAt(i + 1) == '{';
        int start = braced ? i + 2 : i + 1;
        int end = endOfName(replacement, start);
        boolean wellFormed = end > start && (!braced || replacement.startsWith("}", end));
        if (wellFormed) {
          appendGroup(pattern, matcher, replacement.substring(start, end), out);
          i = braced ? end + 1 : end;
        } else {
          out.append('$');
          i++;
        }
      }
    }
  }

  private static int endOfName(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    return end;
  }

  private static void appendGroup(
      Pattern pattern, Matcher matcher, String name, StringBuilder out) {
    int group = groupNumber(pattern, name);
    if (group >= 0 && group <= matcher.groupCount() && matcher.start(group) >= 0) {
      out.append(matcher.group(group));
    }
  }

  private static int groupNumber(Pattern pattern, String name) {
    if (name.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return name.length() > 8 ? -1 : Integer.parseInt(name);
    }
    return pattern.namedGroups().getOrDefault(name, -1);
  }
}
