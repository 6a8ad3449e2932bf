package dev.obsc.engine.sjsonnet;

import dev.obsc.engine.Imported;
import dev.obsc.engine.Importer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import scala.Option;
import sjsonnet.Path;
import sjsonnet.ResolvedFile;
import sjsonnet.StaticResolvedFile;

/** Asks the importer of the request, and remembers the files and why one could not be had. */
final class SeamImporter extends sjsonnet.Importer {
  private final Importer importer;
  private final Map<String, String> texts = new HashMap<>();
  private Optional<String> failure = Optional.empty();

  SeamImporter(Importer importer) {
    this.importer = importer;
  }

  /** Why the last import failed; sjsonnet stops there. */
  Optional<String> failure() {
    return failure;
  }

  /** The text of a file that was imported, or that the evaluation starts with. */
  Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  void remember(String name, String text) {
    texts.put(name, text);
  }

  @Override
  public Option<Path> resolve(Path importing, String path) {
    try {
      Imported found = importer.resolve(((SeamPath) importing).name(), path);
      texts.putIfAbsent(found.location(), new String(found.content(), StandardCharsets.UTF_8));
      return Option.apply(new SeamPath(found.location()));
    } catch (IOException e) {
      failure = Optional.of(String.valueOf(e.getMessage()));
      return Option.empty();
    }
  }

  @Override
  public Option<ResolvedFile> read(Path path) {
    return Option.apply(texts.get(((SeamPath) path).name())).map(StaticResolvedFile::new);
  }
}
