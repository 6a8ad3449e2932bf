package dev.obsc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldPathTest {
  @Test
  void printsAsJsonnetWouldReachIt() {
    var path = FieldPath.ROOT.field("spec").field("containers").index(0).field("a.b/c");
    assertEquals("spec.containers[0][\"a.b/c\"]", path.toString());
    assertEquals("", FieldPath.ROOT.toString());
  }

  @Test
  void givesItsStepsOutermostFirst() {
    assertEquals(List.of("a", 1, "b"), FieldPath.ROOT.field("a").index(1).field("b").steps());
    assertEquals(FieldPath.ROOT.field("a"), FieldPath.ROOT.field("a"));
  }
}
