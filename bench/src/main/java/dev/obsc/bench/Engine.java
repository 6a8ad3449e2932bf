package dev.obsc.bench;

import dev.obsc.engine.JsonnetEngine;
import dev.obsc.engine.sjsonnet.SjsonnetEngine;
import dev.obsc.eval.Interpreter;
import dev.obsc.eval.std.StandardLibrary;
import java.util.Locale;

/** The engines that run inside of the JVM. */
public enum Engine {
  OBSC {
    @Override
    JsonnetEngine create() {
      return new Interpreter(StandardLibrary.create());
    }
  },
  SJSONNET {
    @Override
    JsonnetEngine create() {
      return new SjsonnetEngine();
    }
  };

  /** An engine that has parsed nothing yet. */
  abstract JsonnetEngine create();

  /** What the tables call it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
