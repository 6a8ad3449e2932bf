package dev.obsc.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
  private static final String[] ORDERED = {
    "", "- x", "-d", ".dot", "?", "[x]", "_u", "~t", "0", "1", "1.5", "9", "10", "A", "B", "a b",
    "a: b", "a:b", "a9", "a10", "amp", "é"
  };

  @Test
  void comparesNumbersByValueAndPutsLettersLast() {
    String[] keys = {
      "é", "amp", "a10", "a9", "a:b", "a: b", "a b", "B", "A", "10", "9", "1.5", "1", "0", "~t",
      "_u", "[x]", "?", ".dot", "-d", "- x", ""
    };

    NaturalOrder.LETTERS_LAST.sort(keys);

    assertArrayEquals(ORDERED, keys);
  }

  @Test
  void thirdGenerationPutsLettersFirstAfterADigit() {
    String[] keys = {"a1-", "a1b"};
    NaturalOrder.LETTERS_FIRST_AFTER_DIGIT.sort(keys);
    assertArrayEquals(new String[] {"a1b", "a1-"}, keys);

    NaturalOrder.LETTERS_LAST.sort(keys);
    assertArrayEquals(new String[] {"a1-", "a1b"}, keys);
  }

  @Test
  void keepsAllKeysThoughTheOrderHasCycles() {
    String[] keys = new String[300];
    for (int i = 0; i < keys.length; i += 3) {
      keys[i] = "a09" + "x".repeat(i);
      keys[i + 1] = "a0b" + "x".repeat(i);
      keys[i + 2] = "a1b" + "x".repeat(i);
    }
    var before = new HashSet<>(Arrays.asList(keys));
    Collections.reverse(Arrays.asList(keys));

    NaturalOrder.LETTERS_LAST.sort(keys);

    assertEquals(before, new HashSet<>(Arrays.asList(keys)));
  }
}
