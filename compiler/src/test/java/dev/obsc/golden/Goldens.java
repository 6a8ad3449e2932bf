package dev.obsc.golden;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.core.VerifyResult;

/**
 * A folder of approved files. With {@code -Dgolden.update=true} it is rewritten, and the run fails
 * all the same, so that nobody blesses output without looking at it.
 */
final class Goldens {
  private static final String ACCEPT =
      "mvn -q -pl compiler test -Dtest=GoldenTest -Dgolden.update=true";

  private final Path root;
  private final Path folder;
  private final boolean update;

  /**
   * @param root what holds {@code folder} and gives its files their names in messages
   */
  Goldens(Path root, Path folder, boolean update) {
    this.root = root;
    this.folder = folder;
    this.update = update;
  }

  static boolean isUpdate() {
    return Boolean.getBoolean("golden.update");
  }

  /** Fails unless the folder holds exactly {@code files}, by path inside of it. */
  void verify(SequencedMap<Path, String> files) throws IOException {
    List<Path> present = present();
    var problems = new ArrayList<String>();
    files.forEach((path, text) -> approve(folder.resolve(path), text, problems));
    for (Path path : present) {
      if (!files.containsKey(folder.relativize(path))) {
        orphan(path, problems);
      }
    }
    if (!problems.isEmpty()) {
      fail(
          String.join("\n", problems)
              + (update
                  ? "\ngolden files were rewritten; look at them with git diff and run again"
                  : "\naccept all of this with: " + ACCEPT));
    }
  }

  private void approve(Path path, String text, List<String> problems) {
    var options =
        new Options((received, approved) -> true)
            .withComparator((received, approved) -> compare(received.toPath(), approved.toPath()))
            .forFile()
            .withNamer(new GoldenFile(path));
    try {
      Approvals.verify(text, options);
    } catch (Error e) {
      problems.add(mismatch(path, text));
    }
  }

  private static VerifyResult compare(Path received, Path approved) {
    try {
      return VerifyResult.from(Files.exists(approved) && Files.mismatch(received, approved) == -1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String mismatch(Path path, String text) {
    try {
      Path received = new GoldenFile(path).getReceivedFile("").toPath();
      String difference =
          Files.exists(path)
              ? "changed: " + name(path) + "\n" + UnifiedDiff.between(path, received)
              : "missing: "
                  + name(path)
                  + "\n"
                  + UnifiedDiff.between(Path.of("/dev/null"), received);
      if (update) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        Files.delete(received);
      }
      return difference;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void orphan(Path path, List<String> problems) throws IOException {
    problems.add("orphan: " + name(path) + " is no longer part of the output");
    if (update) {
      Files.delete(path);
    }
  }

  private String name(Path path) {
    return root.relativize(path).toString();
  }

  /** What earlier failures left behind is no golden, and no longer of interest. */
  private List<Path> present() throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      var goldens = new ArrayList<Path>();
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        if (path.getFileName().toString().contains(GoldenFile.RECEIVED)) {
          Files.delete(path);
        } else {
          goldens.add(path);
        }
      }
      return goldens;
    }
  }
}
