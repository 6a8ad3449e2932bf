package dev.obsc.diagnostic;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that a misspelt one was probably meant to be. */
public final class Suggester {
  private static final int LONGEST = 60;

  private Suggester() {}

  /** The candidate that is nearest to {@code name}, if any is near enough to be worth a hint. */
  public static Optional<String> closest(String name, Collection<String> candidates) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    String best = "";
    int bestDistance = Math.max(1, name.length() / 3) + 1;
    for (String candidate : candidates) {
      if (Math.abs(candidate.length() - name.length()) >= bestDistance || candidate.equals(name)) {
        continue;
      }
      int distance = distance(name, candidate, bestDistance);
      if (distance < bestDistance) {
        bestDistance = distance;
        best = candidate;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** Number of inserted, deleted, replaced or swapped characters, or {@code limit} if not less. */
  private static int distance(String left, String right, int limit) {
    if (left.toLowerCase(Locale.ROOT).equals(right.toLowerCase(Locale.ROOT))) {
      return 0;
    }
    int[] beforeLast = new int[right.length() + 1];
    int[] last = new int[right.length() + 1];
    int[] current = new int[right.length() + 1];
    Arrays.setAll(last, i -> i);
    for (int i = 1; i <= left.length(); i++) {
      current[0] = i;
      int smallest = i;
      for (int j = 1; j <= right.length(); j++) {
        boolean same = left.charAt(i - 1) == right.charAt(j - 1);
        int cost = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], current[j - 1]) + 1);
        if (i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1)) {
          cost = Math.min(cost, beforeLast[j - 2] + 1);
        }
        current[j] = cost;
        smallest = Math.min(smallest, cost);
      }
      if (smallest >= limit) {
        return limit;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = current;
      current = spare;
    }
    return last[right.length()];
  }
}
