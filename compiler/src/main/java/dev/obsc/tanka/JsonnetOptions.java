package dev.obsc.tanka;

import dev.obsc.engine.ExternalValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * What flags hand to the evaluation of an environment.
 *
 * @param implementation Jsonnet engine, as {@code --jsonnet-implementation} names it
 * @param maxStack calls that may be open at the same time; 0 for the engine's own limit
 */
public record JsonnetOptions(
    String implementation,
    SequencedMap<String, ExternalValue> externalVariables,
    SequencedMap<String, ExternalValue> topLevelArguments,
    int maxStack) {
  /** What holds without any flag. */
  public static final JsonnetOptions NONE =
      new JsonnetOptions("go", new LinkedHashMap<>(), new LinkedHashMap<>(), 0);

  public JsonnetOptions {
    externalVariables =
        Collections.unmodifiableSequencedMap(new LinkedHashMap<>(externalVariables));
    topLevelArguments =
        Collections.unmodifiableSequencedMap(new LinkedHashMap<>(topLevelArguments));
  }

  public JsonnetOptions withImplementation(String name) {
    return new JsonnetOptions(name, externalVariables, topLevelArguments, maxStack);
  }
}
