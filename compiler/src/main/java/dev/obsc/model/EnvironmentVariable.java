package dev.obsc.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A variable in the environment of a container.
 *
 * @param value empty where the value comes from elsewhere
 */
public record EnvironmentVariable(Field at, String name, Optional<String> value) {
  static List<EnvironmentVariable> readAll(Field container) {
    var variables = new ArrayList<EnvironmentVariable>();
    for (Field variable : container.elements("env")) {
      variables.add(
          new EnvironmentVariable(
              variable, variable.text("name").orElse(""), variable.text("value")));
    }
    return variables;
  }
}
