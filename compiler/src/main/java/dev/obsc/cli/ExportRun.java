package dev.obsc.cli;

import dev.obsc.cli.export.ExportException;
import dev.obsc.cli.export.ExportIndex;
import dev.obsc.cli.export.ExportTransaction;
import dev.obsc.cli.export.OutputDirectory;
import dev.obsc.tanka.Discovery;
import dev.obsc.tanka.Environment;
import dev.obsc.tanka.TankaException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Renders environments in several threads and writes their files in the order of the environments.
 * Memory holds the results of about as many environments as there are threads.
 */
final class ExportRun {
  private final Invocation invocation;
  private final OutputDirectory output;
  private final ExportIndex index;
  private final ExportRenderer renderer;
  private final List<String> evaluationErrors = new ArrayList<>();

  ExportRun(
      Invocation invocation, OutputDirectory output, ExportIndex index, ExportRenderer renderer) {
    this.invocation = invocation;
    this.output = output;
    this.index = index;
    this.renderer = renderer;
  }

  /** What became of one environment. */
  private sealed interface Outcome {
    record Rendered(ExportJob job, Environment environment, List<ExportedFile> files)
        implements Outcome {}

    record NotEvaluated(ExportJob job, TankaException error) implements Outcome {}

    record NotRendered(Exception error) implements Outcome {}
  }

  void export(List<ExportJob> jobs, int parallelism, MergeStrategy strategy)
      throws TankaException, ExportException, IOException {
    Set<String> replaced = replacedFiles(jobs, strategy);
    try (ExecutorService threads = Executors.newFixedThreadPool(parallelism);
        var transaction = new ExportTransaction(output, replaced)) {
      Optional<Exception> problem = stageAll(jobs, parallelism, threads, transaction);
      if (!evaluationErrors.isEmpty()) {
        throw new TankaException(Discovery.together(evaluationErrors.stream()));
      }
      if (problem.isPresent()) {
        throwAgain(problem.get(), transaction);
      }
      index.removeAll(unwritten(replaced, transaction));
      boolean changed = !transaction.isEmpty() || !replaced.isEmpty();
      boolean indexed = changed && !invocation.flags().isOn("skip-manifest");
      transaction.commit(indexed ? Optional.of(index.print()) : Optional.empty());
    }
  }

  private Set<String> replacedFiles(List<ExportJob> jobs, MergeStrategy strategy) {
    var mains = new LinkedHashSet<>(invocation.flags().list("merge-deleted-envs"));
    if (strategy == MergeStrategy.REPLACE_ENVS) {
      jobs.forEach(job -> mains.add(job.environment().metadata().namespace()));
    }
    return index.filesOf(mains);
  }

  private static Set<String> unwritten(Set<String> replaced, ExportTransaction transaction)
      throws ExportException {
    var gone = new LinkedHashSet<String>();
    for (String file : replaced) {
      if (!transaction.isTaken(file)) {
        gone.add(file);
      }
    }
    return gone;
  }

  /** Stages files up to the first problem that is not an error of evaluation; returns that. */
  private Optional<Exception> stageAll(
      List<ExportJob> jobs, int parallelism, ExecutorService threads, ExportTransaction transaction)
      throws IOException, ExportException, TankaException {
    Deque<Future<Outcome>> running = new ArrayDeque<>();
    Iterator<ExportJob> waiting = jobs.iterator();
    Optional<Exception> problem = Optional.empty();
    while (waiting.hasNext() || !running.isEmpty()) {
      while (waiting.hasNext() && running.size() < 2 * parallelism) {
        ExportJob job = waiting.next();
        running.add(threads.submit(() -> render(job)));
      }
      switch (await(running.remove())) {
        case Outcome.NotEvaluated(ExportJob job, TankaException error) ->
            evaluationErrors.add(invocation.resolve(mainOf(job)) + ":\n " + error.getMessage());
        case Outcome.NotRendered(Exception error) -> problem = problem.or(() -> Optional.of(error));
        case Outcome.Rendered(ExportJob job, Environment environment, List<ExportedFile> files) -> {
          boolean allowed = CheckedOutput.allows(environment, job.main(), invocation);
          if (problem.isEmpty() && evaluationErrors.isEmpty()) {
            problem = allowed ? stage(job, files, transaction) : Optional.of(refusal());
          }
        }
      }
    }
    return problem;
  }

  private static ExportException refusal() {
    return new ExportException(
        "the checks found errors, so that nothing was written; --no-validate skips them once");
  }

  private Outcome render(ExportJob job) {
    try {
      Environment environment = renderer.evaluate(job);
      try {
        return new Outcome.Rendered(job, environment, renderer.render(environment));
      } catch (TankaException | ExportException e) {
        return new Outcome.NotRendered(e);
      }
    } catch (TankaException e) {
      return new Outcome.NotEvaluated(job, e);
    }
  }

  private static Outcome await(Future<Outcome> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** A name that is taken. What was named before it is written all the same, as with Tanka. */
  private static final class ConflictException extends Exception {
    private static final long serialVersionUID = 1L;

    ConflictException(Path file) {
      super("file '" + file + "' already exists. Aborting");
    }
  }

  private Optional<Exception> stage(
      ExportJob job, List<ExportedFile> files, ExportTransaction transaction)
      throws IOException, ExportException {
    for (ExportedFile file : files) {
      if (transaction.isTaken(file.path())) {
        Path shown = Path.of(invocation.argument(0)).resolve(file.path()).normalize();
        return Optional.of(new ConflictException(shown));
      }
      transaction.add(file.path(), file.content().getBytes(StandardCharsets.UTF_8));
      index.put(file.path(), job.environment().metadata().namespace());
    }
    return Optional.empty();
  }

  private static void throwAgain(Exception problem, ExportTransaction transaction)
      throws TankaException, ExportException, IOException {
    switch (problem) {
      case ConflictException conflict -> {
        transaction.commitWithoutIndex();
        throw new ExportException(String.valueOf(conflict.getMessage()));
      }
      case TankaException e -> throw e;
      case ExportException e -> throw e;
      case Exception e -> throw new IllegalStateException(e);
    }
  }

  private String mainOf(ExportJob job) {
    Path path = invocation.resolve(job.main());
    boolean isDirectory = Files.isDirectory(path);
    return isDirectory ? job.main() + "/main.jsonnet" : job.main();
  }
}
