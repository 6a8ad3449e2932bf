package dev.obsc.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known name a person meant; every message that suggests a name asks here. */
public final class ClosestName {
  private ClosestName() {}

  /**
   * The name in {@code known} that takes the fewest typing mistakes to become {@code written}, the
   * first of equals; empty if none is near enough to be a likely guess.
   */
  public static Optional<String> to(String written, Collection<String> known) {
    String best = "";
    // A third of the letters wrong is the most that still looks like the same word.
    int limit = Math.max(1, written.length() / 3) + 1;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - written.length()) < limit && !candidate.equals(written)) {
        int distance = mistakes(lower(written), lower(candidate));
        if (distance < limit) {
          limit = distance;
          best = candidate;
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Letters added, left out, replaced or swapped with their neighbour. */
  private static int mistakes(String a, String b) {
    var beforeLast = new int[b.length() + 1];
    var last = new int[b.length() + 1];
    var row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], 1 + beforeLast[j - 2]);
        }
      }
      var free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
