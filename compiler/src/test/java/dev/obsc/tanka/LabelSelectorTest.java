package dev.obsc.tanka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelSelectorTest {
  private static final Map<String, String> LABELS = Map.of("tier", "prod", "size", "10", "a/b", "");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tier=prod | true",
        "tier==prod | true",
        "tier=dev | false",
        "tier!=dev | true",
        "team!=x | true",
        "tier in (dev, prod) | true",
        "tier notin (dev) | true",
        "team notin (dev) | true",
        "team in () | false",
        "tier | true",
        "!tier | false",
        "!team | true",
        "size>9 | true",
        "size<9 | false",
        "tier>9 | false",
        "a/b= | true",
        "tier=prod,size>9 | true",
        "tier in (dev,prod),!size | false"
      })
  void selectsByLabels(String selector, boolean expected) {
    assertEquals(expected, LabelSelector.parse(selector).orElseThrow().matches(LABELS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tier=(", "=x", "tier in prod", "tier>x", "a,,b", "tier in (a"})
  void refusesWhatIsNoSelector(String selector) {
    assertTrue(LabelSelector.parse(selector).isEmpty());
  }
}
