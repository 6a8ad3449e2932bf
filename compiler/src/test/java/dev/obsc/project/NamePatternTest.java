package dev.obsc.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternTest {
  @ParameterizedTest
  @CsvSource({
    "loki, loki, true",
    "loki, loki-0, false",
    "*, '', true",
    "*, anything, true",
    "loki-*, loki-, true",
    "loki-*, lok, false",
    "*-config, loki-config, true",
    "a*a, a, false",
    "a*a, aa, true",
    "a*b*c, a-b-c, true",
    "a*b*c, a-c-b, false",
    "*b*b*, abab, true",
    "*bb*, abab, false",
    "'', '', true",
    "'', x, false",
    "a.c, abc, false"
  })
  void takesStarsForAnyText(String pattern, String name, boolean matches) {
    assertEquals(matches, new NamePattern(pattern).matches(name));
  }
}
