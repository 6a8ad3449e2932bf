package dev.obsc.eval;

/** A file that runs when its value is needed. */
final class ProgramThunk extends Thunk {
  final Program program;

  ProgramThunk(Program program) {
    this.program = program;
  }

  @Override
  protected Value compute(Evaluator evaluator) {
    return program.run(evaluator);
  }

  @Override
  protected void release() {}
}
