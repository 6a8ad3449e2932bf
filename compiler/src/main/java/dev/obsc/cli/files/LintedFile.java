package dev.obsc.cli.files;

import dev.obsc.diagnostic.SourceFile;
import dev.obsc.lint.CompatibleText;
import dev.obsc.lint.Linter;
import dev.obsc.tanka.Confinement;
import dev.obsc.tanka.Project;
import dev.obsc.tanka.ProjectImporter;
import dev.obsc.tanka.TankaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One file to check, with the import path of its place in the project. */
public final class LintedFile {
  private static final long MAX_IMPORT_BYTES = 64L << 20;

  private final Path file;
  private final Path directory;

  /**
   * @param file absolute path
   */
  public LintedFile(Path file) {
    this.file = file;
    this.directory = Optional.ofNullable(file.getParent()).orElse(file);
  }

  /** All findings in their compatible form; empty if there are none. */
  public String report() throws IOException {
    try {
      var importer =
          new ProjectImporter(directory, importPath(), Confinement.OPEN, MAX_IMPORT_BYTES);
      var source = new SourceFile(file.toString(), Files.readString(file));
      return new Linter(importer)
          .lint(source).stream().map(CompatibleText::of).collect(Collectors.joining());
    } catch (TankaException e) {
      return "got an error getting jpath for " + file + ": " + e.getMessage() + "\n\n";
    }
  }

  /** As for evaluation, but a file outside of all environments is its own base. */
  private List<Path> importPath() throws TankaException {
    try {
      return Project.around(file).importPath();
    } catch (Project.NoBaseException e) {
      return new Project(Project.rootOf(file), directory, file).importPath();
    }
  }
}
