package dev.obsc.eval;

import dev.obsc.syntax.ObjectMember.Visibility;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The standard library: the functions of all families by name. */
public final class Library {
  private final Map<String, Builtin> functions;

  public Library(List<Family> families) {
    Map<String, Builtin> all = HashMap.newHashMap(256);
    for (Family family : families) {
      family.declare(family.new Signatures(all));
    }
    this.functions = all;
  }

  public Optional<FunctionValue> find(String name) {
    return Optional.ofNullable(functions.get(name));
  }

  /** A function that the language itself is defined by. */
  Builtin require(String name) {
    Builtin function = functions.get(name);
    if (function == null) {
      throw new IllegalStateException("the library lacks " + name);
    }
    return function;
  }

  /** The object {@code std} as the file called {@code thisFile} sees it. */
  ObjectValue object(String thisFile) {
    Map<String, Lazy> fields = new LinkedHashMap<>(functions);
    fields.put("thisFile", StringValue.of(thisFile));
    fields.put("pi", NumberValue.of(Math.PI));
    return ObjectValue.of(fields, Visibility.HIDDEN);
  }
}
