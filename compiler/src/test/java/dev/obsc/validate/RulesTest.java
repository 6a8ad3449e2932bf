package dev.obsc.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.obsc.diagnostic.Diagnostic;
import dev.obsc.diagnostic.SourceFile;
import dev.obsc.diagnostic.TextRenderer;
import dev.obsc.engine.Provenance;
import dev.obsc.json.JsonObject;
import dev.obsc.json.yaml.YamlDialect;
import dev.obsc.json.yaml.YamlReader;
import dev.obsc.model.Manifest;
import dev.obsc.model.OutputPath;
import dev.obsc.project.ProjectFile;
import dev.obsc.project.ProjectFileReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.reporters.JunitReporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs all rules on the two cases of each code: {@code bad.yaml} with the approved text of what is
 * found, and {@code good.yaml}, about which nothing is to say.
 */
class RulesTest {
  private static final Path CASES = Path.of("src/test/resources/dev/obsc/validate/rules");

  static Stream<RuleCode> rules() {
    return Rules.all().stream().map(Rule::code);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void reportsWhatBreaksTheRule(RuleCode code) throws Exception {
    List<Finding> findings = check(code, "bad.yaml");
    assertTrue(findings.stream().anyMatch(finding -> finding.code() == code), code.id());
    Approvals.verify(
        text(findings),
        new Options(JunitReporter.INSTANCE)
            .forFile()
            .withNamer(new CaseNamer(CASES.resolve(code.id()), "bad")));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void saysNothingAboutWhatIsRight(RuleCode code) throws Exception {
    assertEquals("", text(check(code, "good.yaml")));
  }

  @Test
  void everyCodeHasOneRule() {
    List<RuleCode> codes = rules().toList();
    assertEquals(codes.stream().distinct().toList(), codes);
    assertEquals(
        Arrays.stream(RuleCode.values())
            .filter(code -> code != RuleCode.UNUSED_SUPPRESSION)
            .collect(Collectors.toSet()),
        codes.stream().collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @EnumSource(RuleCode.class)
  void everyCodeIsExplained(RuleCode code) {
    var document = RuleDocument.of(code);
    assertTrue(document.title().length() > 10, document.title());
    for (String section : List.of("## Why", "## Example", "## Fix", "## Source")) {
      assertTrue(document.text().contains(section + "\n"), code.id() + " lacks " + section);
    }
  }

  private static List<Finding> check(RuleCode code, String file) throws Exception {
    Path folder = CASES.resolve(code.id());
    var manifests = new ArrayList<Manifest>();
    for (var json :
        new YamlReader(YamlDialect.GO_YAML_V3).readStream(Files.readString(folder.resolve(file)))) {
      manifests.add(new Manifest(OutputPath.ROOT.index(manifests.size()), (JsonObject) json));
    }
    return new Validator(Rules.all())
        .check(new Inventory("environments/test", "test", manifests, project(folder)));
  }

  private static ProjectFile project(Path folder) throws Exception {
    Path file = folder.resolve(ProjectFile.NAME);
    if (!Files.exists(file)) {
      return ProjectFile.EMPTY;
    }
    List<Diagnostic> problems = new ArrayList<>();
    var project =
        ProjectFileReader.read(
            new SourceFile(ProjectFile.NAME, Files.readString(file)), problems::add);
    assertEquals(List.of(), problems);
    return project;
  }

  private static String text(List<Finding> findings) {
    var report = new FindingReport("environments/test", Provenance.UNKNOWN, OutputPath.ROOT);
    return new TextRenderer()
        .render(findings.stream().map(report::of).map(ReportedFinding::diagnostic).toList());
  }
}
