package dev.obsc.cli.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {
  @ParameterizedTest
  @CsvSource({
    "**/vendor/**, a/vendor/b, true",
    "vendor/**, vendor/a/b, true",
    "vendor/**, lib/vendor/a, false",
    ".*, .hidden/x, true",
    ".*, ../lib/x, true",
    "**/.*, a/.b, true",
    "*.libsonnet, a/b.libsonnet, true",
    "a?c, abc, true",
    "a?c, ac, false",
    "[abc]x, bx, true",
    "[!abc]x, bx, false",
    "[a-c]x, bx, true",
    "'{a,b*}/c', bb/c, true",
    "'{a,b*}/c', d/c, false",
    "a.c, abc, false",
    "'a\\*', a*, true",
    "'a\\*', ab, false",
  })
  void matchesWithoutCaringForSlashes(String glob, String path, boolean expected) {
    assertEquals(expected, Glob.parse(glob).orElseThrow().matches(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "[a", "{a", "a\\"})
  void refusesWhatEndsTooEarly(String glob) {
    assertTrue(Glob.parse(glob).equals(Optional.empty()));
  }
}
