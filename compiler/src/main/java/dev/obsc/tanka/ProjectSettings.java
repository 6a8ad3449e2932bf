package dev.obsc.tanka;

import dev.obsc.diagnostic.DiagnosticSink;
import dev.obsc.diagnostic.SourceFile;
import dev.obsc.project.ProjectFile;
import dev.obsc.project.ProjectFileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a project's {@code obsc.yaml} from its root. */
public final class ProjectSettings {
  private ProjectSettings() {}

  /**
   * What the file says, or nothing if there is none; mistakes in it go to {@code sink}.
   *
   * @throws TankaException if there is a file that cannot be read
   */
  public static ProjectFile read(Path root, DiagnosticSink sink) throws TankaException {
    Path file = root.resolve(ProjectFile.NAME);
    if (!Files.exists(file)) {
      return ProjectFile.EMPTY;
    }
    try {
      return ProjectFileReader.read(new SourceFile(ProjectFile.NAME, Files.readString(file)), sink);
    } catch (IOException e) {
      throw new TankaException("cannot read " + file + ": " + e.getMessage());
    }
  }
}
