package dev.obsc.template;

import java.util.ArrayList;
import java.util.List;

/** The variables in scope, innermost last. */
final class Variables {
  private final List<String> names = new ArrayList<>();
  private final List<GoValue> values = new ArrayList<>();

  int mark() {
    return names.size();
  }

  void pop(int mark) {
    while (names.size() > mark) {
      names.removeLast();
      values.removeLast();
    }
  }

  void declare(String name, GoValue value) {
    names.add(name);
    values.add(value);
  }

  void assign(String name, GoValue value) {
    values.set(names.lastIndexOf(name), value);
  }

  GoValue get(String name) {
    return values.get(names.lastIndexOf(name));
  }
}
