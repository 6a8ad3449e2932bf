package dev.obsc.lint;

import dev.obsc.diagnostic.Code;

/** What the linter can find. */
public enum LintCode implements Code {
  UNUSED_VARIABLE("unused-variable"),
  ENDLESS_LOOP("endless-loop"),
  FAILED_IMPORT("failed-import"),
  CALL_OF_NON_FUNCTION("call-of-non-function"),
  WRONG_ARGUMENTS("wrong-arguments"),
  UNKNOWN_FIELD("unknown-field"),
  WRONG_INDEX("wrong-index"),
  WRONG_OPERAND("wrong-operand");

  private final String id;

  LintCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
