package dev.obsc.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggesterTest {
  private static final List<String> NAMES = List.of("replicas", "namespace", "name", "ports");

  @ParameterizedTest
  @CsvSource({
    "replcias, replicas",
    "Replicas, replicas",
    "namepsace, namespace",
    "nmae, name",
    "port, ports",
    "nam, name"
  })
  void findsTheNameThatWasMeant(String written, String meant) {
    assertEquals(Optional.of(meant), Suggester.closest(written, NAMES));
  }

  @ParameterizedTest
  @CsvSource({"x", "volumes", "replicationFactor", "''"})
  void doesNotGuessWildly(String written) {
    assertEquals(Optional.empty(), Suggester.closest(written, NAMES));
  }

  @Test
  void prefersTheFirstOfEquals() {
    assertEquals(Optional.of("cat"), Suggester.closest("cut", List.of("cat", "cot")));
  }
}
