package dev.obsc.template;

import java.util.List;
import java.util.Optional;

/**
 * A function that templates can call.
 *
 * @param parameters Go types of the parameters that must be given
 * @param variadic Go type of any number of further arguments; empty if there can be none
 */
record Function(
    String name, List<ParameterType> parameters, Optional<ParameterType> variadic, Body body) {
  /** What the function does; the arguments have been checked against the parameters. */
  @FunctionalInterface
  interface Body {
    GoValue call(List<GoValue> arguments) throws FunctionException;
  }

  static Function of(String name, Body body, ParameterType... parameters) {
    return new Function(name, List.of(parameters), Optional.empty(), body);
  }

  static Function variadic(
      String name, ParameterType rest, Body body, ParameterType... parameters) {
    return new Function(name, List.of(parameters), Optional.of(rest), body);
  }

  ParameterType parameter(int index) {
    return index < parameters.size() ? parameters.get(index) : variadic.orElseThrow();
  }
}
