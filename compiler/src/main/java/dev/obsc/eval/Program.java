package dev.obsc.eval;

import dev.obsc.diagnostic.SourceFile;

/** A file ready to run. Holds no state, so any number of evaluations may share it. */
record Program(SourceFile file, Node root, int slots) {
  Value run(Evaluator evaluator) {
    return root.eval(evaluator, new Frame(slots));
  }
}
