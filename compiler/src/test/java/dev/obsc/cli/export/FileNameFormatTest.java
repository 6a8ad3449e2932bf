package dev.obsc.cli.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.obsc.json.Json;
import dev.obsc.json.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameFormatTest {
  private static final String MANIFEST =
      """
      {"apiVersion": "apps/v1", "kind": "Deployment",
       "metadata": {"name": "a/b", "labels": {"app": "x/y"}}}
      """;
  private static final String ENVIRONMENT =
      """
      {"metadata": {"name": "a/one"}, "spec": {"namespace": "n1", "apiServer": "https://h:1"}}
      """;

  @ParameterizedTest
  @CsvSource({
    "'{{.apiVersion}}.{{.kind}}-{{or .metadata.name .metadata.generateName}}',"
        + " apps-v1.Deployment-a-b.yaml",
    "'{{env.metadata.name}}/{{env.spec.namespace}}//{{.kind}}', a-one/n1//Deployment.yaml",
    "'{{.metadata.nope}}-{{.metadata.labels.app}}', <no value>-x-y.yaml",
    "'{{env.spec.apiServer}}/x', https:--h:1/x.yaml",
    "'{{print \"a/\" .kind}}/b', a-Deployment/b.yaml",
    "'a/{{\"x\"', error: parsing format: template: :1: unclosed action",
    "'a/}}b', a/}}b.yaml",
  })
  void onlySlashesOfTheFormatMakeDirectories(String format, String expected) throws Exception {
    assertEquals(expected, outcome(format));
  }

  @Test
  void saysWhereATemplateFails() throws Exception {
    var name = FileNameFormat.parse("{{fail \"no\"}}", "yaml", json(ENVIRONMENT));
    var failure = assertThrows(ExportException.class, () -> name.pathOf(json(MANIFEST)));
    assertEquals(
        "executing name template: template: :1:2: executing \"\" at <fail \"no\">: "
            + "error calling fail: no",
        failure.getMessage());
  }

  private static String outcome(String format) throws Exception {
    try {
      return FileNameFormat.parse(format, "yaml", json(ENVIRONMENT)).pathOf(json(MANIFEST));
    } catch (ExportException e) {
      return "error: " + e.getMessage();
    }
  }

  private static Json json(String text) throws Exception {
    return JsonParser.parse(text);
  }
}
