package dev.obsc.eval;

import java.util.Arrays;

/** Matches the arguments of a call with the parameters of the function. */
final class Arguments {
  static final String[] NO_NAMES = {};

  private Arguments() {}

  /** One entry for each parameter, from arguments by position. */
  static Lazy[] bind(FunctionValue function, Lazy[] positional, Evaluator evaluator) {
    return positional.length == function.parameterCount()
        ? positional
        : bind(function, positional, NO_NAMES, evaluator);
  }

  /**
   * One entry for each parameter.
   *
   * @param arguments first those by position, then those by name
   * @param names of the latter
   */
  static Lazy[] bind(
      FunctionValue function, Lazy[] arguments, String[] names, Evaluator evaluator) {
    int parameters = function.parameterCount();
    int positional = arguments.length - names.length;
    if (positional > parameters) {
      throw evaluator.error(
          EvalCode.WRONG_ARGUMENTS,
          "function expected " + parameters + " positional argument(s), but got " + positional);
    }
    var bound = new Lazy[parameters];
    Arrays.fill(bound, Builtin.ABSENT);
    System.arraycopy(arguments, 0, bound, 0, positional);
    for (int i = 0; i < names.length; i++) {
      bound[position(function, names[i], names, i, positional, evaluator)] =
          arguments[positional + i];
    }
    for (int i = 0; i < parameters; i++) {
      if (Builtin.isAbsent(bound[i]) && !function.isOptional(i)) {
        throw evaluator.error(
            EvalCode.WRONG_ARGUMENTS, "Missing argument: " + function.parameterName(i));
      }
    }
    return bound;
  }

  private static int position(
      FunctionValue function,
      String name,
      String[] names,
      int nameIndex,
      int positional,
      Evaluator evaluator) {
    for (int i = 0; i < nameIndex; i++) {
      if (names[i].equals(name)) {
        throw alreadyProvided(name, evaluator);
      }
    }
    for (int i = 0; i < function.parameterCount(); i++) {
      if (function.parameterName(i).equals(name)) {
        if (i < positional) {
          throw alreadyProvided(name, evaluator);
        }
        return i;
      }
    }
    throw evaluator.error(EvalCode.WRONG_ARGUMENTS, "function has no parameter " + name);
  }

  private static EvaluationException alreadyProvided(String name, Evaluator evaluator) {
    return evaluator.error(EvalCode.WRONG_ARGUMENTS, "Argument " + name + " already provided");
  }
}
