package dev.obsc.cli;

import dev.obsc.tanka.Discovery;
import dev.obsc.tanka.Environment;
import dev.obsc.tanka.EnvironmentLoader;
import dev.obsc.tanka.JsonnetOptions;
import dev.obsc.tanka.LabelSelector;
import dev.obsc.tanka.TankaException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the environments that an export is about, without evaluating their resources. */
final class ExportJobs {
  private final Invocation invocation;
  private final EnvironmentLoader loader;
  private final JsonnetOptions options;
  private final LabelSelector selector;

  ExportJobs(Invocation invocation, EnvironmentLoader loader, JsonnetOptions options)
      throws FatalLogException {
    this.invocation = invocation;
    this.loader = loader;
    this.options = options;
    this.selector = EnvListCommand.selector(invocation.flags());
  }

  List<ExportJob> find() throws TankaException, CommandException, IOException {
    List<String> paths = invocation.arguments().subList(1, invocation.arguments().size());
    if (invocation.flags().isOn("recursive")) {
      return findAll(paths);
    }
    if (paths.size() > 1) {
      throw new CommandException("recursive flag is required when exporting multiple environments");
    }
    return findOne(paths.getFirst());
  }

  private List<ExportJob> findOne(String path) throws TankaException, IOException {
    try {
      Environment found = loader.peek(path, WorkflowFlags.name(invocation.flags()), options);
      boolean selected = selector.matches(found.metadata().labels());
      return selected ? List.of(new ExportJob(path, found)) : List.of();
    } catch (EnvironmentLoader.SeveralEnvironmentsException e) {
      invocation
          .output()
          .write(
              "Please use --name to export a single environment or --recursive to export multiple"
                  + " environments.\n");
      throw e;
    }
  }

  /** With several environments a name has to be the whole name. */
  private List<ExportJob> findAll(List<String> paths) throws TankaException {
    Path here = invocation.surroundings().workingDirectory();
    var discovery = new Discovery(loader, here);
    Optional<String> name = WorkflowFlags.name(invocation.flags());
    var jobs = new ArrayList<ExportJob>();
    var broken = new ArrayList<Discovery.Broken>();
    for (String main : discovery.mainFiles(paths)) {
      Discovery.Found found = discovery.find(List.of(main), selector, options);
      broken.addAll(found.broken());
      for (Environment environment : found.environments()) {
        if (name.isEmpty() || name.get().equals(environment.metadata().name())) {
          jobs.add(new ExportJob(main, environment));
        }
      }
    }
    new Discovery.Found(List.of(), broken).requireAll();
    return jobs;
  }
}
