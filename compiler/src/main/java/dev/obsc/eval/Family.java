package dev.obsc.eval;

import java.util.Map;

/**
 * Functions of the standard library that belong together.
 *
 * <p>One class with a switch over the name rather than a lambda for each function: a hundred and
 * fifty lambdas would make up most of the time a small program takes to start.
 */
public abstract class Family {
  /** Names every function with its parameters, in order. */
  public abstract void declare(Signatures signatures);

  /**
   * Runs one of the declared functions.
   *
   * @param arguments one for each parameter: evaluated, so that forcing them is free, except where
   *     the signature says lazy; {@link Builtin#ABSENT} where an optional one is left out
   */
  public abstract Value call(String function, Lazy[] arguments, Evaluator evaluator);

  /** Collects the signatures of a family. */
  public final class Signatures {
    private final Map<String, Builtin> functions;

    Signatures(Map<String, Builtin> functions) {
      this.functions = functions;
    }

    /**
     * Declares a function.
     *
     * @param parameters a name each; one that ends in {@code ?} may be left out, one that starts
     *     with {@code ~} is not evaluated before the call. Optional ones come last.
     */
    public void add(String name, String... parameters) {
      int required = 0;
      int lazy = 0;
      var names = new String[parameters.length];
      for (int i = 0; i < parameters.length; i++) {
        String parameter = parameters[i];
        if (parameter.startsWith("~")) {
          lazy |= 1 << i;
          parameter = parameter.substring(1);
        }
        if (parameter.endsWith("?")) {
          parameter = parameter.substring(0, parameter.length() - 1);
        } else {
          required = i + 1;
        }
        names[i] = parameter;
      }
      functions.put(name, new Builtin(Family.this, name, names, required, lazy));
    }
  }
}
