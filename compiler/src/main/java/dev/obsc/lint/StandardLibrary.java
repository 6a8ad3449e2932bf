package dev.obsc.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code std} holds: names, parameters and results, read from the table beside this class. */
final class StandardLibrary {
  private final Map<String, Type> fields = new HashMap<>();

  /** The parameters and the result of one function. */
  record Signature(List<Parameter> parameters, Type result) {}

  /** A parameter, which may have a default value. */
  record Parameter(String name, boolean required) {}

  StandardLibrary() {
    try (InputStream in = StandardLibrary.class.getResourceAsStream("std.txt")) {
      if (in == null) {
        throw new IllegalStateException("std.txt is missing");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<Type> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /**
   * A line is a name, a type and, for functions, the parameters; optional ones end in {@code ?}.
   */
  private void add(String line) {
    String[] words = line.split(" ", -1);
    Type result = type(words[1]);
    if (words.length == 2) {
      fields.put(words[0], result);
      return;
    }
    var parameters = new ArrayList<Parameter>();
    for (String name : List.of(words).subList(2, words.length)) {
      boolean optional = name.endsWith("?");
      parameters.add(
          new Parameter(optional ? name.substring(0, name.length() - 1) : name, !optional));
    }
    fields.put(words[0], new Type.StandardFunction(new Signature(parameters, result)));
  }

  private static Type type(String word) {
    return switch (word) {
      case "any" -> Type.any();
      case "boolean" -> Type.Simple.BOOLEAN;
      case "number" -> Type.Simple.NUMBER;
      case "string" -> Type.Simple.STRING;
      case "object" -> new Type.ObjectOf(Map.of(), Optional.empty());
      case "function" -> new Type.SomeFunction();
      case "array" -> new Type.ArrayOfOne(Type.any());
      case "numbers" -> new Type.ArrayOfOne(Type.Simple.NUMBER);
      case "strings" -> new Type.ArrayOfOne(Type.Simple.STRING);
      default -> throw new IllegalStateException("unknown type in std.txt: " + word);
    };
  }
}
