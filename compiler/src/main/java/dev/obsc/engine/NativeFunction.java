package dev.obsc.engine;

import dev.obsc.json.Json;
import java.util.List;

/**
 * A function that programs reach through {@code std.native(name)}.
 *
 * @param parameters names, in order
 */
public record NativeFunction(String name, List<String> parameters, Body body) {
  public NativeFunction {
    parameters = List.copyOf(parameters);
  }

  /** What the function does; arguments come fully evaluated, in the order of the parameters. */
  @FunctionalInterface
  public interface Body {
    /**
     * Calls the function.
     *
     * @throws NativeFunctionException if the arguments are wrong or the work fails; becomes a
     *     runtime error at the call
     */
    Json call(List<Json> arguments) throws NativeFunctionException;
  }
}
