package dev.obsc;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** Holds the packages to the arrows drawn in the contributor guide. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_TESTS).importPackages("dev.obsc");

  @Test
  void importsPointToTheLeft() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("diagnostic")
        .definedBy("dev.obsc.diagnostic..")
        .layer("json")
        .definedBy("dev.obsc.json..")
        .layer("format")
        .definedBy("dev.obsc.format..")
        .layer("lint")
        .definedBy("dev.obsc.lint..")
        .layer("template")
        .definedBy("dev.obsc.template..", "dev.obsc.version..")
        .layer("engine")
        .definedBy("dev.obsc.engine")
        .layer("sjsonnet")
        .definedBy("dev.obsc.engine.sjsonnet..")
        .layer("binary")
        .definedBy("dev.obsc.engine.binary..")
        .layer("syntax")
        .definedBy("dev.obsc.syntax..")
        .layer("eval")
        .definedBy("dev.obsc.eval..")
        .layer("model")
        .definedBy("dev.obsc.model..")
        .layer("project")
        .definedBy("dev.obsc.project..")
        .layer("tanka")
        .definedBy("dev.obsc.tanka..")
        .layer("extract")
        .definedBy("dev.obsc.extract..")
        .layer("validate")
        .definedBy("dev.obsc.validate..")
        .layer("kubernetes")
        .definedBy("dev.obsc.emit.kubernetes..")
        .layer("compose")
        .definedBy("dev.obsc.emit.compose..")
        .layer("host")
        .definedBy("dev.obsc.emit.host..")
        .layer("diff")
        .definedBy("dev.obsc.diff..")
        .layer("cli")
        .definedBy("dev.obsc.cli..")
        .whereLayer("diagnostic")
        .mayNotAccessAnyLayer()
        .whereLayer("json")
        .mayOnlyAccessLayers("diagnostic")
        .whereLayer("engine")
        .mayOnlyAccessLayers("diagnostic", "json")
        .whereLayer("sjsonnet")
        .mayOnlyAccessLayers("diagnostic", "json", "engine")
        .whereLayer("binary")
        .mayOnlyAccessLayers("diagnostic", "json", "engine")
        .whereLayer("syntax")
        .mayOnlyAccessLayers("diagnostic", "json")
        .whereLayer("eval")
        .mayOnlyAccessLayers("diagnostic", "json", "engine", "syntax")
        .whereLayer("format")
        .mayOnlyAccessLayers("diagnostic", "json", "syntax")
        .whereLayer("lint")
        .mayOnlyAccessLayers("diagnostic", "json", "engine", "syntax")
        .whereLayer("model")
        .mayOnlyAccessLayers("diagnostic", "json")
        .whereLayer("project")
        .mayOnlyAccessLayers("diagnostic", "json", "engine", "model")
        .whereLayer("tanka")
        .mayOnlyAccessLayers(
            "diagnostic", "json", "engine", "syntax", "model", "template", "project")
        .whereLayer("extract")
        .mayOnlyAccessLayers("diagnostic", "json", "engine", "model", "tanka")
        .whereLayer("validate")
        .mayOnlyAccessLayers("diagnostic", "json", "engine", "model", "extract", "tanka", "project")
        .whereLayer("kubernetes")
        .mayOnlyAccessLayers("diagnostic", "json", "model", "extract")
        .whereLayer("compose")
        .mayOnlyAccessLayers("diagnostic", "json", "model", "extract")
        .whereLayer("host")
        .mayOnlyAccessLayers("diagnostic", "json", "model", "extract")
        .whereLayer("diff")
        .mayOnlyAccessLayers(
            "diagnostic", "json", "engine", "model", "extract", "validate", "project")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineKnowsTheStandardStreamsAndExits() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.obsc.cli..", "dev.obsc.repl..", "dev.obsc.bench..")
        .should()
        .accessTargetWhere(
            com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner(
                    com.tngtech.archunit.core.domain.properties.HasName.Predicates.name(
                        "java.lang.System"))
                .and(
                    com.tngtech.archunit.core.domain.JavaAccess.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                            "out|err|in|exit|getenv")))
                .as("a standard stream, the exit or the environment"))
        .check(CLASSES);
  }
}
