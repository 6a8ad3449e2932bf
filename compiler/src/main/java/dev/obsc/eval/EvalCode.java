package dev.obsc.eval;

import dev.obsc.diagnostic.Code;

/** What can go wrong while evaluating. */
public enum EvalCode implements Code {
  /** A failure without a more specific code; most come from the standard library. */
  EVALUATION_FAILED("evaluation-failed"),
  /** The program said {@code error}. */
  PROGRAM_ERROR("program-error"),
  WRONG_TYPE("wrong-type"),
  WRONG_ARGUMENTS("wrong-arguments"),
  UNDEFINED_FIELD("undefined-field"),
  DUPLICATE_FIELD("duplicate-field"),
  NO_SUPER("no-super"),
  INDEX_OUT_OF_RANGE("index-out-of-range"),
  NOT_A_NUMBER("not-a-number"),
  NOT_MANIFESTABLE("not-manifestable"),
  UNDEFINED_EXTERNAL_VARIABLE("undefined-external-variable"),
  IMPORT_FAILED("import-failed"),
  NATIVE_FAILED("native-failed"),
  STACK_LIMIT("stack-limit"),
  TIME_LIMIT("time-limit"),
  STEP_LIMIT("step-limit"),
  SIZE_LIMIT("size-limit"),
  IMPORT_LIMIT("import-limit"),
  CANCELLED("cancelled");

  private final String id;

  EvalCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
