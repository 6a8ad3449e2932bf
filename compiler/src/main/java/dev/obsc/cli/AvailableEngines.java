package dev.obsc.cli;

import dev.obsc.engine.JsonnetEngine;
import dev.obsc.engine.binary.BinaryEngine;
import dev.obsc.engine.sjsonnet.SjsonnetEngine;
import dev.obsc.eval.Interpreter;
import dev.obsc.eval.std.StandardLibrary;
import dev.obsc.tanka.Engines;
import dev.obsc.tanka.TankaException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The Jsonnet engines that obsc comes with or can call; each is loaded only when chosen. Our own is
 * kept, since it remembers the files that it has parsed.
 */
final class AvailableEngines implements Engines {
  private static final String BINARY = "binary:";

  private final Path workingDirectory;
  private @Nullable JsonnetEngine own;

  AvailableEngines(Path workingDirectory) {
    this.workingDirectory = workingDirectory;
  }

  @Override
  public synchronized JsonnetEngine choose(String implementation) throws TankaException {
    if (implementation.startsWith(BINARY)) {
      return binary(implementation.substring(BINARY.length()));
    }
    return switch (implementation) {
      case "go", "" -> own();
      case "sjsonnet" -> new SjsonnetEngine();
      default -> throw new TankaException("unknown jsonnet implementation: " + implementation);
    };
  }

  private JsonnetEngine own() {
    JsonnetEngine engine = own;
    if (engine == null) {
      engine = new Interpreter(StandardLibrary.create());
      own = engine;
    }
    return engine;
  }

  private JsonnetEngine binary(String path) throws TankaException {
    Path file = workingDirectory.resolve(path);
    if (!Files.exists(file)) {
      throw new TankaException("binary \"" + path + "\" does not exist");
    }
    if (!Files.isExecutable(file)) {
      throw new TankaException("binary \"" + path + "\" is not executable");
    }
    return new BinaryEngine(file, workingDirectory);
  }
}
