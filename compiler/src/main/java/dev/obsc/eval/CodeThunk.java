package dev.obsc.eval;

/** Code handed in from outside, parsed when its value is needed. */
final class CodeThunk extends Thunk {
  private final Programs programs;
  private final String name;
  private final String code;

  CodeThunk(Programs programs, String name, String code) {
    this.programs = programs;
    this.name = name;
    this.code = code;
  }

  @Override
  protected Value compute(Evaluator evaluator) {
    return programs.program(name, code).run(evaluator);
  }

  @Override
  protected void release() {}
}
