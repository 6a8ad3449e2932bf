package dev.obsc.tanka;

import dev.obsc.engine.JsonnetEngine;

/** The Jsonnet engines to choose from. */
@FunctionalInterface
public interface Engines {
  /**
   * The engine called {@code implementation}.
   *
   * @throws TankaException if there is none of that name, with Tanka's message
   */
  JsonnetEngine choose(String implementation) throws TankaException;
}
