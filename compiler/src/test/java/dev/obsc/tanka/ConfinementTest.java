package dev.obsc.tanka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.obsc.engine.ImportNotFoundException;
import dev.obsc.engine.Imported;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfinementTest {
  @TempDir Path scratch;

  private Path root = Path.of("");
  private Path main = Path.of("");

  @BeforeEach
  void createProject() throws IOException {
    Files.writeString(scratch.resolve("secret"), "secret");
    root = Files.createDirectory(scratch.resolve("project")).toRealPath();
    Files.writeString(root.resolve("jsonnetfile.json"), "{}");
    Files.createDirectories(root.resolve("lib"));
    Files.writeString(root.resolve("lib/inside"), "inside");
    Files.createSymbolicLink(root.resolve("lib/out"), scratch.resolve("secret"));
    Files.createSymbolicLink(root.resolve("lib/outdir"), scratch);
    Files.createSymbolicLink(root.resolve("lib/in"), root.resolve("lib/inside"));
    Path base = Files.createDirectories(root.resolve("environments/e"));
    main = Files.writeString(base.resolve("main.jsonnet"), "{}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/etc/passwd",
        "../../../../../../../../etc/passwd",
        "out",
        "outdir/secret",
        "/proc/self/environ",
        "/dev/zero"
      })
  void nothingOutsideOfTheProjectIsRead(String path) throws Exception {
    IOException e = assertThrows(IOException.class, () -> read(path));
    assertTrue(e.toString().contains("is not allowed"), e.toString());
    assertTrue(e.toString().contains("--allow-outside-imports"), e.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"inside", "in", "../../lib/inside", "./inside"})
  void whatLiesInTheProjectIsRead(String path) throws Exception {
    assertEquals("inside", new String(read(path).content(), StandardCharsets.UTF_8));
  }

  @Test
  void whatAFlagNamesIsReadWhereverItIs() throws Exception {
    Imported read = importer().resolve("<extvar:a>", scratch.resolve("secret").toString());
    assertEquals("secret", new String(read.content(), StandardCharsets.UTF_8));
  }

  @Test
  void missingFileIsMissingAndNotForbidden() {
    assertThrows(ImportNotFoundException.class, () -> read("../../../nope"));
  }

  @Test
  void hugeFileIsRefusedBeforeItIsHeldInMemory() throws Exception {
    Files.writeString(root.resolve("lib/large"), "x".repeat(2000));
    IOException e = assertThrows(IOException.class, () -> read("large"));
    assertTrue(e.toString().contains("larger than the limit"), e.toString());
  }

  private Imported read(String path) throws Exception {
    return importer().resolve(main.toString(), path);
  }

  private ProjectImporter importer() throws TankaException {
    Project project = Project.around(main);
    return new ProjectImporter(
        root, List.copyOf(project.importPath()), Confinement.within(project), 1000);
  }
}
