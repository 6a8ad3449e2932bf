package dev.obsc.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.obsc.json.JsonObject;
import dev.obsc.model.Manifest;
import dev.obsc.model.OutputPath;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {
  private static final List<Manifest> MANIFESTS =
      List.of(
          manifest("Deployment", "web"), manifest("Deployment", "db"), manifest("Service", "web"));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "deployment/.*; Deployment/web Deployment/db",
        "deployment/.* !deployment/web; Deployment/db Service/web",
        "!service/.*; Deployment/web Deployment/db",
        "deployment; ''",
        "service|.*/db; Deployment/db Service/web"
      })
  void selectsAsTankaDoes(String targets, String expected) throws Exception {
    Targets parsed = Targets.parse(Arrays.asList(targets.split(" ", -1)));
    assertEquals(
        expected,
        parsed.filter(MANIFESTS).stream()
            .map(Manifest::kindAndName)
            .collect(Collectors.joining(" ")));
  }

  @Test
  void badExpressionIsToldInTitleCase() {
    var e = assertThrows(Targets.BadTargetException.class, () -> Targets.parse(List.of("(WEB")));
    assertEquals(
        "Error Parsing Regexp: Missing Closing ): `(?I)^(Web$`.\n"
            + "See https://tanka.dev/output-filtering/#regular-expressions for details on regular"
            + " expressions.",
        e.getMessage());
  }

  private static Manifest manifest(String kind, String name) {
    return new Manifest(
        OutputPath.ROOT,
        JsonObject.builder()
            .put("apiVersion", "v1")
            .put("kind", kind)
            .put("metadata", JsonObject.builder().put("name", name).build())
            .build());
  }
}
