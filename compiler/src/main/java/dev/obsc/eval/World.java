package dev.obsc.eval;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a program can reach outside its own text: the standard library, external variables, native
 * functions, files and the trace output.
 */
public final class World {
  private final Library library;
  private final Map<String, ObjectValue> stdByFile = new HashMap<>();
  private final Map<String, Lazy> externalVariables;
  private final Map<String, FunctionValue> natives;
  private final Imports imports;
  private final Consumer<String> trace;

  World(
      Library library,
      Map<String, Lazy> externalVariables,
      Map<String, FunctionValue> natives,
      Imports imports,
      Consumer<String> trace) {
    this.library = library;
    this.externalVariables = externalVariables;
    this.natives = natives;
    this.imports = imports;
    this.trace = trace;
  }

  Library library() {
    return library;
  }

  Imports imports() {
    return imports;
  }

  /** The object {@code std} as the file called {@code thisFile} sees it. */
  ObjectValue std(String thisFile) {
    ObjectValue known = stdByFile.get(thisFile);
    if (known == null) {
      known = library.object(thisFile);
      stdByFile.put(thisFile, known);
    }
    return known;
  }

  /** What {@code std.extVar} finds. */
  public Optional<Lazy> externalVariable(String name) {
    return Optional.ofNullable(externalVariables.get(name));
  }

  /** What {@code std.native} finds. */
  public Optional<FunctionValue> nativeFunction(String name) {
    return Optional.ofNullable(natives.get(name));
  }

  /** Writes a line of {@code std.trace}, said at the current site of {@code evaluator}. */
  public void trace(String text, Evaluator evaluator) {
    trace.accept("TRACE: " + evaluator.site.traceLocation() + " " + text);
  }
}
