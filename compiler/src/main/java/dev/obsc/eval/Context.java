package dev.obsc.eval;

import dev.obsc.diagnostic.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds an expression, as traces tell it: {@code function <f>}, {@code object
 * <anonymous>}. The text is put together only when a trace is printed.
 */
final class Context {
  private final SourceFile file;
  private final Kind kind;
  private final String name;
  private final @Nullable Context outer;

  private enum Kind {
    NONE,
    PROGRAM,
    FUNCTION,
    OBJECT,
    THUNK,
    NAMED_THUNK,
    LITERAL
  }

  private Context(SourceFile file, Kind kind, String name, @Nullable Context outer) {
    this.file = file;
    this.kind = kind;
    this.name = name;
    this.outer = outer;
  }

  /** No context at all: go-jsonnet gives none to the target of {@code .name}. */
  static Context none(SourceFile file) {
    return new Context(file, Kind.NONE, "", null);
  }

  static Context program(SourceFile file) {
    return new Context(file, Kind.PROGRAM, "", null);
  }

  Context function(String functionName) {
    return kind == Kind.NONE ? this : new Context(file, Kind.FUNCTION, functionName, null);
  }

  Context object(String objectName) {
    return kind == Kind.NONE ? this : new Context(file, Kind.OBJECT, objectName, null);
  }

  /** An argument or an element, evaluated on its own. */
  Context thunk() {
    return kind == Kind.NONE ? this : new Context(file, Kind.THUNK, "", this);
  }

  Context local(String variable) {
    return kind == Kind.NONE ? this : new Context(file, Kind.NAMED_THUNK, variable, this);
  }

  Context literally(String text) {
    return new Context(file, Kind.LITERAL, text, null);
  }

  Context withoutText() {
    return kind == Kind.NONE ? this : none(file);
  }

  SourceFile file() {
    return file;
  }

  String text() {
    return switch (kind) {
      case NONE -> "";
      case PROGRAM -> "$";
      case FUNCTION -> "function <" + name + ">";
      case OBJECT -> "object <" + name + ">";
      case THUNK -> "thunk from <" + outerText() + ">";
      case NAMED_THUNK -> "thunk <" + name + "> from <" + outerText() + ">";
      case LITERAL -> name;
    };
  }

  private String outerText() {
    return outer == null ? "" : outer.text();
  }
}
