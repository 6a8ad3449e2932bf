package dev.obsc.cli.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ExportIndexTest {
  @Test
  void printsSortedWithFourSpacesAndNoFinalNewline() {
    var index = new ExportIndex();
    index.put("b.yaml", "environments/b/main.jsonnet");
    index.put("a.yaml", "environments/a/main.jsonnet");
    assertEquals(
        """
        {
            "a.yaml": "environments/a/main.jsonnet",
            "b.yaml": "environments/b/main.jsonnet"
        }\
        """,
        index.print());
  }

  @Test
  void findsAndForgetsTheFilesOfAMain() throws ExportException {
    var index = ExportIndex.parse("{\"x\": \"m\", \"y\": \"n\", \"z\": \"m\"}");
    assertEquals(Set.of("x", "z"), index.filesOf(Set.of("m")));
    index.removeAll(Set.of("x", "z"));
    assertEquals("{\n    \"y\": \"n\"\n}", index.print());
  }

  @Test
  void reportsABrokenIndex() {
    var failure = assertThrows(ExportException.class, () -> ExportIndex.parse(""));
    assertEquals("unexpected end of JSON input", failure.getMessage());
  }
}
