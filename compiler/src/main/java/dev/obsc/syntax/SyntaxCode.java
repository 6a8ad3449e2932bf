package dev.obsc.syntax;

import dev.obsc.diagnostic.Code;

/** What can be wrong with Jsonnet text before anything is evaluated. */
public enum SyntaxCode implements Code {
  INVALID_TOKEN("invalid-token"),
  UNTERMINATED("unterminated"),
  INVALID_STRING("invalid-string"),
  INVALID_ESCAPE("invalid-escape"),
  UNEXPECTED_TOKEN("unexpected-token"),
  UNEXPECTED_END("unexpected-end"),
  MISSING_COMMA("missing-comma"),
  DUPLICATE_NAME("duplicate-name"),
  INVALID_COMPREHENSION("invalid-comprehension"),
  INVALID_IMPORT("invalid-import"),
  NESTING_TOO_DEEP("nesting-too-deep"),
  UNDEFINED_VARIABLE("undefined-variable"),
  OUTSIDE_OBJECT("outside-object");

  private final String id;

  SyntaxCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
