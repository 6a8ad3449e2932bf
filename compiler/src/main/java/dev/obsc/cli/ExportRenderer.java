package dev.obsc.cli;

import dev.obsc.cli.export.ExportException;
import dev.obsc.cli.export.FileNameFormat;
import dev.obsc.extract.Pipeline;
import dev.obsc.extract.Targets;
import dev.obsc.json.YamlPrinter;
import dev.obsc.json.YamlStyle;
import dev.obsc.model.Manifest;
import dev.obsc.tanka.Environment;
import dev.obsc.tanka.EnvironmentLoader;
import dev.obsc.tanka.ExpectedTanka;
import dev.obsc.tanka.JsonnetOptions;
import dev.obsc.tanka.TankaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Evaluates one environment and gives the files of its manifests. Used by several threads. */
final class ExportRenderer {
  private final EnvironmentLoader loader;
  private final JsonnetOptions options;
  private final Targets targets;
  private final String format;
  private final String extension;

  ExportRenderer(
      EnvironmentLoader loader,
      JsonnetOptions options,
      Targets targets,
      String format,
      String extension) {
    this.loader = loader;
    this.options = options;
    this.targets = targets;
    this.format = format;
    this.extension = extension;
  }

  /** The environment with its resources; a static one needs no name and ignores it. */
  Environment evaluate(ExportJob job) throws TankaException {
    String implementation = job.environment().spec().exportImplementation();
    return loader.load(
        job.main(),
        Optional.of(job.environment().metadata().name()),
        implementation.isEmpty() ? options : options.withImplementation(implementation));
  }

  /** The files in the order in which the manifests are to be applied. */
  List<ExportedFile> render(Environment environment) throws TankaException, ExportException {
    ExpectedTanka.require(environment.spec().expectVersion(), Version.TANKA);
    var names = FileNameFormat.parse(format, extension, environment.toJson());
    var printer = new YamlPrinter(YamlStyle.TANKA);
    var files = new ArrayList<ExportedFile>();
    for (Manifest manifest : new Pipeline().run(environment, targets)) {
      var out = new StringBuilder();
      printer.printStream(List.of(manifest.object()), out);
      files.add(new ExportedFile(names.pathOf(manifest.object()), out.toString()));
    }
    return files;
  }
}
