package dev.obsc.eval.std;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextSearchTest {
  @Test
  void findsWhatANaiveSearchFinds() {
    var random = new Random(1);
    for (int round = 0; round < 3_000; round++) {
      String wanted = text(random, 1 + random.nextInt(30));
      String text = text(random, random.nextInt(40)) + wanted + text(random, 40) + wanted;
      var search = new TextSearch(wanted);

      List<Integer> all = new ArrayList<>();
      for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        all.add(at);
      }
      assertEquals(all, search.everywhere(text), wanted + " in " + text);
      int from = random.nextInt(text.length());
      assertEquals(text.indexOf(wanted, from), search.next(text, from));
      assertEquals(text.lastIndexOf(wanted, from - wanted.length()), search.previous(text, from));
    }
  }

  /** Few different characters, so that there are many near misses. */
  private static String text(Random random, int length) {
    var out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      out.append(random.nextInt(12) == 0 ? 'b' : 'a');
    }
    return out.toString();
  }
}
