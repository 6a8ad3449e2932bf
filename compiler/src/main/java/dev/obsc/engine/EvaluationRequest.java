package dev.obsc.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;

/**
 * Everything that can influence an evaluation.
 *
 * @param externalVariables what {@code std.extVar} finds, by name
 * @param topLevelArguments passed to the program's function, by parameter name; ignored if the
 *     program is no function
 * @param nativeFunctions what {@code std.native} finds, by name
 * @param trace takes each line that {@code std.trace} writes, without its line break
 */
public record EvaluationRequest(
    Source source,
    Importer importer,
    SequencedMap<String, ExternalValue> externalVariables,
    SequencedMap<String, ExternalValue> topLevelArguments,
    List<NativeFunction> nativeFunctions,
    Limits limits,
    Consumer<String> trace) {
  public EvaluationRequest {
    externalVariables =
        Collections.unmodifiableSequencedMap(new LinkedHashMap<>(externalVariables));
    topLevelArguments =
        Collections.unmodifiableSequencedMap(new LinkedHashMap<>(topLevelArguments));
    nativeFunctions = List.copyOf(nativeFunctions);
  }
}
