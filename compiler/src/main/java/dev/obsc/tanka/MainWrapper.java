package dev.obsc.tanka;

import java.nio.file.Path;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/** The Jsonnet that is wrapped around a main file to look at a part of it. */
final class MainWrapper {
  private MainWrapper() {}

  static String importOf(Path entrypoint) {
    String path = entrypoint.toString().replace('\\', '/').replace("'", "\\'");
    return "import '" + path + "'";
  }

  static String ofValue(String entrypoint, String expression) {
    return "\n  local main = (%s);\n  %s\n".formatted(entrypoint, expression);
  }

  /** Passes on only the arguments that were given, so that the others keep their defaults. */
  static String ofFunction(String entrypoint, SequencedSet<String> arguments, String expression) {
    String passed = arguments.stream().map(a -> a + "=" + a).collect(Collectors.joining(", "));
    return "\nfunction(%s)\n  local main = (%s)(%s);\n  %s\n"
        .formatted(String.join(", ", arguments), entrypoint, passed, expression);
  }

  /** What {@code eval -e} looks at: a path into the main value, or an index. */
  static String part(String expression) {
    return expression.startsWith("[") ? "main" + expression : "main." + expression;
  }

  /** All environments, without their resources, which are not evaluated. */
  static String allEnvironments() {
    return select("true", "std.prune(object { data:: null })");
  }

  /** The environments whose name contains {@code name}; no other is evaluated. */
  static String environments(String name) {
    return select("std.member(object.metadata.name, " + literal(name) + ")", "object");
  }

  /** As {@link #environments}, without resources. */
  static String environmentsWithoutData(String name) {
    return select(
        "std.member(object.metadata.name, " + literal(name) + ")",
        "std.prune(object { data:: null })");
  }

  /**
   * Walks the tree, keeps environments that meet a condition and makes every other manifest empty,
   * so that places in the tree stay what they are.
   */
  private static String select(String condition, String kept) {
    return """
    local select(object) =
        if std.isObject(object) then
          if std.objectHas(object, 'apiVersion') && std.objectHas(object, 'kind') then
            if object.kind == 'Environment' && %s then %s else {}
          else
            std.mapWithKey(function(key, value) select(value), object)
        else if std.isArray(object) then
          std.map(select, object)
        else {};
      select(main)\
    """
        .formatted(condition, kept);
  }

  private static String literal(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
