package dev.obsc.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The harness itself: what it must not let pass. */
class GoldensTest {
  private static final Path DEPLOYMENT = Path.of("apps", "Deployment-web.yaml");
  private static final Path SERVICE = Path.of("apps", "Service-web.yaml");

  @TempDir Path directory = Path.of("");

  private Path folder = Path.of("");

  @BeforeEach
  void approveDeployment() throws IOException {
    folder = directory.resolve("golden/prod/kubernetes");
    Files.createDirectories(folder.resolve("apps"));
    Files.writeString(folder.resolve(DEPLOYMENT), "replicas: 1\n");
  }

  @Test
  void acceptsExactlyWhatWasApproved() throws IOException {
    new Goldens(directory, folder, false).verify(files(DEPLOYMENT, "replicas: 1\n"));
  }

  @Test
  void showsWhatChanged() {
    String message = verify(false, files(DEPLOYMENT, "replicas: 2\n"));
    assertTrue(
        message.contains(
            """
            changed: golden/prod/kubernetes/apps/Deployment-web.yaml
            --- approved
            +++ received
            @@ -1 +1 @@
            -replicas: 1
            +replicas: 2
            """),
        message);
    assertTrue(message.contains("-Dgolden.update=true"), message);
  }

  @Test
  void seesAMissingLineBreakAtTheEnd() {
    assertTrue(verify(false, files(DEPLOYMENT, "replicas: 1")).contains("changed:"));
  }

  @Test
  void refusesWhatWasNeverApproved() {
    var files = files(DEPLOYMENT, "replicas: 1\n");
    files.put(SERVICE, "port: 80\n");
    String message = verify(false, files);
    assertTrue(message.contains("missing: golden/prod/kubernetes/apps/Service-web.yaml"), message);
    assertTrue(message.contains("+port: 80\n"), message);
    assertFalse(Files.exists(folder.resolve(SERVICE)));
  }

  @Test
  void refusesWhatIsNoLongerPrinted() throws IOException {
    Files.writeString(folder.resolve(SERVICE), "port: 80\n");
    String message = verify(false, files(DEPLOYMENT, "replicas: 1\n"));
    assertTrue(message.contains("orphan: golden/prod/kubernetes/apps/Service-web.yaml"), message);
    assertTrue(Files.exists(folder.resolve(SERVICE)));
  }

  @Test
  void updateRewritesAndFailsOnce() throws IOException {
    Files.writeString(folder.resolve(SERVICE), "port: 80\n");
    String message = verify(true, files(DEPLOYMENT, "replicas: 2\n"));
    assertTrue(message.contains("golden files were rewritten"));
    assertEquals("replicas: 2\n", Files.readString(folder.resolve(DEPLOYMENT)));
    assertFalse(Files.exists(folder.resolve(SERVICE)));
  }

  private String verify(boolean update, SequencedMap<Path, String> files) {
    var goldens = new Goldens(directory, folder, update);
    return "" + assertThrows(AssertionError.class, () -> goldens.verify(files)).getMessage();
  }

  private static SequencedMap<Path, String> files(Path path, String text) {
    var files = new LinkedHashMap<Path, String>();
    files.put(path, text);
    return files;
  }
}
